import type { ReadRow } from '#libs/kernel';
import type { KindContext, Warned } from '#libs/kind';
import { isAgreed, openedOf, type ConfirmationDossier } from './case.js';
import type { ConfirmationCommands } from './commands.js';
import { confirmationRules as rules } from './rules.js';
import type { ConfirmationPhase } from './standing.js';
import { neededItems } from './words.js';

export function phaseOf({ state }: Pick<ConfirmationDossier, 'state'>): ConfirmationPhase {
  if (state.end !== null) return 'ended';
  if (state.stage !== null) return 'court';
  return state.openedAt !== null && isAgreed({ state }) ? 'agreed' : 'offered';
}

/** Its row in the read model. Who has said yes is on no list: each side answers apart. */
export function rowOf(dossier: ConfirmationDossier): ReadRow {
  const { committee, openedAt, effectiveOn, stage, appliedOn, end } = openedOf(dossier);
  const { as = null, on = null, at = null } = end ?? {};
  const window = dossier.clocks.find(({ rule }) => rule === rules.window);
  return {
    ...{
      parent_id: dossier.parent?.caseId ?? null,
      office_id: committee,
      opened_at: openedAt,
      effective_on: effectiveOn,
    },
    ...{ last_on: window?.legalDueOn ?? null, is_agreed: isAgreed(dossier), stage, applied_on: appliedOn },
    ...{ ended_as: as, ended_on: on, ended_at: at },
  };
}

/** What the court will ask for is said before the file is bound without it. */
export function warningsOf(
  _dossier: ConfirmationDossier,
  { type, payload }: { readonly type: string; readonly payload: object },
  _context: KindContext,
): readonly Warned[] {
  if (type !== 'bind') return [];
  const { items } = payload as ConfirmationCommands['bind'];
  const lacking = neededItems.filter((one) => !items.includes(one));
  return lacking.length === 0 ? [] : [{ code: 'confirmation.items_lacking', details: { items: lacking.join(',') } }];
}
