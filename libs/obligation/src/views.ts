import type { LegalDate, ReadColumns, ReadRow } from '#libs/kernel';
import { openedOf, type ObligationDossier } from './case.js';
import { excessCents, isLate, isMoney, owedCents, paidCents, settledOn } from './money.js';
import type { ObligationPhase } from './standing.js';
import type { ObligationState } from './state.js';

export function phaseOf(state: ObligationState): ObligationPhase {
  if (state.end !== null) return 'ended';
  if (!state.isDue) return 'waiting';
  return isLate(state) ? 'late' : 'running';
}

/** Its row in the read model; sums in cents. */
export function rowOf(dossier: ObligationDossier): ReadRow {
  const { office, executor, matter, openedAt, urged } = openedOf(dossier);
  const { state } = dossier;
  return {
    ...{ parent_id: dossier.parent?.caseId ?? null, office_id: office, executor_id: executor, matter },
    ...{ opened_at: openedAt, urged, instalments: state.dues.length, next_on: nextOn(state) },
    ...sumsOf(state),
    ...endOf(state),
  };
}

/** The first day of what has not come. */
function nextOn(state: ObligationState): LegalDate | null {
  const settled = settledOn(state);
  return state.dues.flatMap(({ on }, at) => (on === null || settled[at] !== null ? [] : [on])).toSorted()[0] ?? null;
}

const sumsOf = (state: ObligationState): ReadColumns => ({
  owed_cents: isMoney(state) ? owedCents(state) : null,
  paid_cents: isMoney(state) ? paidCents(state) : null,
  excess_cents: excessCents(state),
});

const endOf = (state: ObligationState): ReadRow => {
  const { as = null, on = null, at = null } = state.end ?? {};
  return { is_late: as === null && isLate(state), ended_as: as, ended_on: on, ended_at: at };
};
