import type { DocumentEndProps } from '../case/case-slots.js';
import { useReviewWords } from '../office/review-route.js';
import type { PetitionDetail } from './petition-detail.js';
import { useSay } from './petition.messages.js';

/** Below an opinion: who reviews it and who finally reviews (arts. 35, 36(1)), as it told. Below anything else nothing. */
export function RemedyClause({ detail: { review }, type }: DocumentEndProps<PetitionDetail>) {
  const say = useSay();
  const wordsOf = useReviewWords();
  if (type !== 'decided' || review === null || !review.isTold) return null;
  const { route } = review;
  const bodies = route.bodies.length === 0 ? say('petition.review.clauseAbove') : wordsOf(route);
  return <p className="paper-text">{say('petition.review.clause', { bodies })}</p>;
}
