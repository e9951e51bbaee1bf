import type { CaseId } from '#libs/kernel';
import { draft, refused, requireFree, requirePublished, ruled } from './case.js';
import type { Handler } from './case.js';
import type { InspectionState } from './state.js';
import type { TakenHistory } from './taken.js';

/**
 * The history of a sampled case is taken as it stands (固定): the fact says up to which of its facts, and the chain hash there, so that it is
 * shown later as it was, whatever has happened in the case since. In the case itself there is nothing of it.
 *
 * @throws DomainError `inspection.case_not_sampled` (not_found), `inspection.history_taken` (conflict), details `taken`
 */
export const takeHistory: Handler<'takeHistory'> = ruled(
  'takeHistory',
  [requirePublished, requireFree],
  ({ state }, { of, upTo, hash }) => {
    if (!isDrawn(state, of)) throw refused('not_found', 'inspection.case_not_sampled', 'it was not drawn');
    const before = takenAs(state, { case: of, upTo });
    if (before !== undefined) {
      throw refused('conflict', 'inspection.history_taken', 'nothing has happened in it since', {
        taken: before.taken,
      });
    }
    return [draft('historyTaken', { case: of, upTo, hash, taken: state.taken.length + 1 })];
  },
);

/** What a finding stands on is taken with it: of the cases that it names those that were drawn, as they stand. */
export const takenWith = (state: InspectionState, cases: readonly CaseId[], histories: readonly TakenHistory[]) =>
  histories
    .filter((one) => cases.includes(one.case) && isDrawn(state, one.case) && takenAs(state, one) === undefined)
    .map((one, at) => draft('historyTaken', { ...one, taken: state.taken.length + at + 1 }));

const isDrawn = ({ samples }: InspectionState, id: CaseId): boolean =>
  samples.some(({ drawn }) => drawn?.some((one) => one.case === id) === true);

const takenAs = ({ taken }: InspectionState, history: Pick<TakenHistory, 'case' | 'upTo'>) =>
  taken.find((one) => one.case === history.case && one.upTo === history.upTo);
