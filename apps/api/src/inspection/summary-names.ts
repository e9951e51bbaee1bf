import type { InspectionState } from '#libs/inspection';
import { DomainError } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { namedIn, namesOf } from '../case/named-in.js';

/**
 * What the public reads of a tour names no office that was to be visited: every other one of them reads it too. Another office may be
 * named, whose name may hold that of one of these, but for what stands below them.
 *
 * @throws DomainError `inspection.words_name_office` (invalid), details `office`
 */
export function requireUnnamed(
  { visits }: Pick<InspectionState, 'visits'>,
  offices: OfficeTree,
  summary: string,
): void {
  const visited = visits.map(({ office }) => office);
  const others = offices.all.flatMap(({ id }) => (visited.some((one) => offices.isWithin(id, one)) ? [] : [id]));
  const office = namedIn(summary, { unnamed: namesOf(offices, visited), named: namesOf(offices, others) });
  if (office === null) return;
  throw new DomainError('invalid', 'inspection.words_name_office', 'the summary names who was visited', { office });
}
