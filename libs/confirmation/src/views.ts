import type { ReadRow } from '#libs/kernel';
import type { KindContext, Warned } from '#libs/kind';
import { isAgreed, openedOf, windowOf, type ConfirmationDossier } from './case.js';
import type { ConfirmationCommands } from './commands.js';
import type { ConfirmationPhase } from './standing.js';
import type { ConfirmationState } from './state.js';
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
  const window = windowOf(dossier);
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

/** What the court will ask for is said before the file is bound without it; and that nobody recorded that it took what it decides. */
export function warningsOf(
  { state }: ConfirmationDossier,
  { type, payload }: { readonly type: string; readonly payload: object },
  _context: KindContext,
): readonly Warned[] {
  if (type === 'recordCourtStep') return undocketed(state, payload as ConfirmationCommands['recordCourtStep']);
  if (type !== 'bind') return [];
  const { items } = payload as ConfirmationCommands['bind'];
  const lacking = neededItems.filter((one) => !items.includes(one));
  return lacking.length === 0 ? [] : [{ code: 'confirmation.items_lacking', details: { items: lacking.join(',') } }];
}

/** A court may decide at once where all are there together (2011 规定 4(1)), and mostly does not. */
function undocketed(
  { stage }: Pick<ConfirmationState, 'stage'>,
  { step }: Pick<ConfirmationCommands['recordCourtStep'], 'step'>,
): readonly Warned[] {
  const isDecision = step === 'confirmed' || step === 'rejected';
  return isDecision && stage === 'applied' ? [{ code: 'confirmation.not_docketed', details: { step } }] : [];
}
