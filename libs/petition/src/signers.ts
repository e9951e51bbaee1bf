import { Capacity, type Actor } from '#libs/kernel';
import { approvesOpinions, type OfficeTree } from '#libs/office';
import { classOf, type PetitionState } from './state.js';

/**
 * Why nobody could approve the opinion of a matter. `nobody`: nobody is head of its handler; `only_submitter`: nobody but whoever
 * submitted it; `only_reader`: nobody but whoever would submit it.
 */
export type SigningGap = 'nobody' | 'only_submitter' | 'only_reader';

/**
 * What is missing for an opinion to be approved (负责人签发, ours): told while there is time, and no hindrance.
 *
 * @param heads accounts that are head of the handler as their own; a deputy of one is no other person than they are
 * @returns null where somebody could approve it, or nobody has to
 */
export function signingGapOf(
  state: PetitionState,
  heads: readonly string[],
  { actor, offices }: { readonly actor: Actor; readonly offices: OfficeTree },
): SigningGap | null {
  const { submission } = state;
  if (submission?.stage === 'submitted') {
    if (heads.length === 0) return 'nobody';
    const { by, byFor } = submission;
    return heads.every((one) => one === by || one === byFor) ? 'only_submitter' : null;
  }
  if (!isToBeApproved(state, offices)) return null;
  if (heads.length === 0) return 'nobody';
  const drafting = draftersOf(state, actor);
  return heads.every((one) => drafting.includes(one)) ? 'only_reader' : null;
}

/** Who would submit, if it is the reader: an officer of the handler does, and whoever reads as its head does not. */
const draftersOf = ({ handler }: PetitionState, actor: Actor): readonly (string | undefined)[] =>
  actor.kind === 'person' && actor.capacity === Capacity.officer && actor.office === handler
    ? [actor.principal, actor.deputyFor]
    : [];

/** Whether an opinion is still owed that the head of the handler approves. */
function isToBeApproved(state: PetitionState, offices: OfficeTree): boolean {
  const { handler, acceptedOn, decidedOn, end } = state;
  const isOwed = handler !== null && acceptedOn !== null && decidedOn === null && end === null;
  return isOwed && classOf(state) === 'appeal' && approvesOpinions(offices.get(handler));
}
