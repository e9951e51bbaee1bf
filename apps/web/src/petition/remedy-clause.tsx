import type { DocumentEndProps } from '../case/case-slots.js';
import { useReviewWords } from '../office/review-route.js';
import type { PetitionDetail } from './petition-detail.js';
import { useSay } from './petition.messages.js';

/**
 * Below an opinion: who reviews it and who finally reviews (arts. 35, 36(1)), as it told; below one that is not issued yet, as it
 * will tell. Below anything else nothing.
 */
export function RemedyClause({ detail: { review }, type }: DocumentEndProps<PetitionDetail>) {
  const say = useSay();
  const wordsOf = useReviewWords();
  const isClause = type === 'decided' ? review?.isTold === true : type === 'opinionSubmitted';
  if (!isClause || review === null) return null;
  const { route } = review;
  const bodies = route.bodies.length === 0 ? say('petition.review.clauseAbove') : wordsOf(route);
  return <p className="paper-text">{say('petition.review.clause', { bodies })}</p>;
}
