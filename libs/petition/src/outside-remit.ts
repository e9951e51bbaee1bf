import type { LegalDate } from '#libs/kernel';
import { isRunning } from '#libs/rules';
import { draft, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionDraft } from './facts.js';
import { HOLDER_RULES } from './holder-rules.js';
import type { Breach } from './record-state.js';
import type { PetitionState } from './state.js';

// Outside the remit art. 23(3) asks for the objection in place of the notice and of whatever else a holder owes. Until
// whoever referred it has ruled, nobody knows which it was.

/** A date of the objector, as holder by this referral, that passed on the day of its objection or later; before it, it was late. */
function isUnderObjection({ handler, referral }: PetitionState, { office, rule, dueOn }: Breach): boolean {
  const objectedOn = referral?.objectedOn ?? null;
  return objectedOn !== null && office === handler && HOLDER_RULES.includes(rule) && dueOn >= objectedOn;
}

/**
 * Until when nothing follows from a breach because the ruling on the objection is open: the ruling's own date (ours), so that
 * no slow referrer holds a supervision up for good. Null: it follows now.
 */
export function heldByRuling(
  { state, clocks }: Pick<PetitionDossier, 'state' | 'clocks'>,
  breach: Breach,
): LegalDate | null {
  if (state.referral?.objection !== 'open' || !isUnderObjection(state, breach)) return null;
  const ruling = clocks.find((clock) => clock.rule === 'XF-08R' && isRunning(clock));
  return ruling === undefined || ruling.breachedAt !== null ? null : ruling.legalDueOn;
}

/**
 * Withdraws with the agreement what the objector never owed (随核实同意撤销逾期): whoever agreed has found that, which confirms
 * it, and a supervision hears that its cause fell away for good. No look and no class brings it back.
 */
export function withdrawOutsideRemit({ state }: PetitionDossier, context: PetitionContext): readonly PetitionDraft[] {
  const none = { on: null, record: null, reason: null, looker: null, lookUntil: null } as const;
  return state.breaches
    .filter((breach) => isStanding(breach) && isUnderObjection(state, breach))
    .map(({ clock, rule, office, number: breach }) => {
      const data = { clock, rule, office, breach, recordedOn: context.today, why: 'outside_remit' as const, ...none };
      return draft('breachWithdrawn', data, { clocks: [{ change: 'void', id: clock }] });
    });
}

/** It counts, or may count again after a look. */
const isStanding = ({ withdrawn }: Breach): boolean => withdrawn === null || withdrawn === 'awaited';
