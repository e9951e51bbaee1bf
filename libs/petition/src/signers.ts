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
  // Whoever reads as head submits nothing; only its officer would.
  const isDrafting = actor.kind === 'person' && actor.capacity === Capacity.officer && actor.office === state.handler;
  const reading = isDrafting ? [actor.principal, actor.deputyFor] : [];
  return heads.every((one) => reading.includes(one)) ? 'only_reader' : null;
}

/** Whether an opinion is still owed that the head of the handler approves. */
function isToBeApproved(state: PetitionState, offices: OfficeTree): boolean {
  const { handler, acceptedOn, decidedOn, end } = state;
  const isOwed = handler !== null && acceptedOn !== null && decidedOn === null && end === null;
  return isOwed && classOf(state) === 'appeal' && approvesOpinions(offices.get(handler));
}
