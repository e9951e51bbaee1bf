import { dateInSentence } from '../base/dates.js';
import type { Say } from '../base/say.js';
import type { PetitionDetail } from './petition-detail.js';
import './petition.messages.js';

/** By what a request for review is taken until the last day: by art. 35, or beyond that by a rule of ours. */
export function reviewBasis(
  say: Say,
  { reviewWindows }: Pick<PetitionDetail, 'reviewWindows'>,
  clock: string | null,
): string {
  const lawUntil = reviewWindows.find((one) => one.clock === clock)?.lawUntil ?? null;
  return lawUntil === null
    ? say('petition.reviewBasis')
    : say('petition.reviewBasisLonger', { law: dateInSentence(lawUntil, say.language) });
}
