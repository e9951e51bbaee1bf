import type { KindContext, Warned } from '#libs/kind';
import type { ObligationDossier } from './case.js';
import type { ObligationCommands } from './commands.js';
import { isMoney, isSame, owedCents, paidCents } from './money.js';
import { enforceableUntil, notarisedFrom } from './options.js';

type Given = { readonly type: string; readonly payload: object };

/** What is to be known before a command is given that would be taken. */
export function warningsOf(dossier: ObligationDossier, command: Given, context: KindContext): readonly Warned[] {
  if (command.type === 'propose') return [...voidsBefore(dossier), ...enforcementRuns(dossier, context)];
  if (command.type === 'signAmendment') return enforcementRuns(dossier, context);
  if (command.type === 'acknowledge' || command.type === 'prove') {
    return [...recordedAlready(dossier, command.payload), ...paidBeyond(dossier, command.payload)];
  }
  return [];
}

/**
 * What the court has confirmed, or a notary has made enforceable, is so by its own days: later ones agreed on now move none of them
 * (民诉法 250(2)).
 */
function enforcementRuns({ state }: ObligationDossier, context: KindContext): readonly Warned[] {
  const { confirmation } = state;
  const isConfirmed = confirmation?.as === 'confirmed';
  const from = isConfirmed ? (confirmation.lastOn ?? confirmation.on) : notarisedFrom(state);
  if (from === null) return [];
  const until = enforceableUntil(from, context);
  return [{ code: 'obligation.enforcement_runs', details: { until } }];
}

/** What was proposed before, and perhaps signed by some, is signed no more. */
function voidsBefore({ state: { amendments } }: ObligationDossier): readonly Warned[] {
  const at = amendments.findIndex(({ stands }) => stands === 'proposed');
  const signed = amendments[at]?.signatures.length ?? 0;
  return at < 0 ? [] : [{ code: 'obligation.voids_before', details: { amendment: at + 1, signed } }];
}

/**
 * The same sum of the same day may be the same money, which the creditor has acknowledged and the office sees the receipt of. What is
 * doubted may count again.
 */
function recordedAlready({ state: { payments } }: ObligationDossier, payload: object): readonly Warned[] {
  const at = payments.findIndex((one) => !one.isStruck && isSame(one, payload as ObligationCommands['prove']));
  return at < 0 ? [] : [{ code: 'obligation.recorded_already', details: { payment: at + 1 } }];
}

/** It is taken, and recorded as more than is owed. */
function paidBeyond({ state }: ObligationDossier, payload: object): readonly Warned[] {
  const { amountCents } = payload as Pick<ObligationCommands['prove'], 'amountCents'>;
  const beyond = paidCents(state) + (amountCents ?? 0) - owedCents(state);
  return isMoney(state) && beyond > 0
    ? [{ code: 'obligation.paid_beyond', details: { excess: (beyond / 100).toFixed(2) } }]
    : [];
}
