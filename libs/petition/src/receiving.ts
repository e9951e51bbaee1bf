import { partiesIn, type LegalDate } from '#libs/kernel';
import { mayActFor, mayNot, type MayAct } from '#libs/kind';
import type { PetitionContext, PetitionDossier } from './case.js';

/**
 * As what a party receives for the petitioner on a day: itself, or by a mandate to receive; null: not for the petitioner. Of
 * several it is the first who is there, whose window the one of the case is: that each has an own one is yet to be built.
 *
 * @param party null: the petitioner
 */
function receivesAs({ parties }: PetitionDossier, party: string | null, on: LegalDate): MayAct | null {
  const of = partiesIn(parties, 'petitioner')[0]?.party;
  if (of === undefined) return { as: 'itself' };
  const answer = mayActFor(parties, { by: party ?? of, of, scope: 'receive', on });
  return mayNot(answer) ? null : answer;
}

/** What a delivery says of its recipient; left out by those that said nothing of it. */
interface ToldOf {
  readonly servedOn: LegalDate;
  readonly recipient?: string | null | undefined;
}

/** Whether what a delivery proves is no service on the petitioner: it went to somebody who received for nobody that day. */
export const isForNobody = (
  dossier: PetitionDossier,
  { servedOn, recipient }: ToldOf,
  { actor }: PetitionContext,
): boolean => actor.kind === 'course' && recipient !== undefined && receivesAs(dossier, recipient, servedOn) === null;

/**
 * Whether whoever reads on the page reads it for the petitioner: not a ward alone, and not one whom a group has chosen, of whom the
 * rules of petitions do not say that what reaches one has reached all. That one is served by a delivery, whose rules do.
 */
export function isReadForPetitioner(dossier: PetitionDossier, { actor, today }: PetitionContext): boolean {
  const reader = actor.kind === 'public' ? (actor.party ?? null) : null;
  const answer = receivesAs(dossier, reader, today);
  return answer !== null && answer.as !== 'representative';
}
