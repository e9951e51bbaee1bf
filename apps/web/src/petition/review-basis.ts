import { dateInSentence } from '../base/dates.js';
import type { Say } from '../base/say.js';
import type { PetitionDetail } from './petition-detail.js';
import './petition.messages.js';

/** By what a request for review is taken until the last day: by art. 35, or beyond that by a rule of ours. */
export const reviewBasis = (say: Say, { reviewLawUntil }: Pick<PetitionDetail, 'reviewLawUntil'>): string =>
  reviewLawUntil === null
    ? say('petition.reviewBasis')
    : say('petition.reviewBasisLonger', { law: dateInSentence(reviewLawUntil, say.language) });
