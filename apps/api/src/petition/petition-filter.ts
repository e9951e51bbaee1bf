import { heads, readSearch } from '#libs/contracts';
import type { petitionList } from '#contracts/petition';
import { as, type OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import type { reads } from '#libs/persistence';
import type * as z from 'zod';

/** The filter of a query: its text read, and its place with the places below it. @param offices needed for a place */
export function petitionFilterOf(
  query: z.output<typeof petitionList.countQuery>,
  offices: OfficeTree | null,
): reads.PetitionFilter {
  const { text, place, drill, ...same } = query;
  return {
    ...same,
    drill: drill === 'true',
    // The contract has let through only what can be looked for.
    text: text === undefined ? undefined : (readSearch(text, heads.petition.numberMark) ?? undefined),
    place: place === undefined ? undefined : placesWithin(as<OfficeId>(place), offices),
  };
}

function placesWithin(place: OfficeId, offices: OfficeTree | null): OfficeId[] {
  const below = offices?.all.filter(({ id }) => offices.isWithin(id, place)) ?? [];
  return [...new Set([place, ...below.map(({ id }) => id)])];
}
