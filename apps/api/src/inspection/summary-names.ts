import type { InspectionState } from '#libs/inspection';
import { DomainError } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { namedIn, namesOf, othersThan } from '../case/named-in.js';
import { holdsNumberOfCase } from '../case/written.js';

/**
 * What the public reads of a tour names no office that was to be visited: every other one of them reads it too. Another office may be
 * named, whose name may hold that of one of these, but for what stands below them. Nor has it the number of a case.
 *
 * @throws DomainError invalid `inspection.words_name_office`, details `office`; `inspection.words_name_case`
 */
export function requireUnnamed(
  { visits }: Pick<InspectionState, 'visits'>,
  offices: OfficeTree,
  summary: string,
): void {
  const visited = visits.map(({ office }) => office);
  const office = namedIn(summary, {
    unnamed: namesOf(offices, visited),
    named: namesOf(offices, othersThan(offices, visited)),
  });
  if (office !== null) {
    throw new DomainError('invalid', 'inspection.words_name_office', 'the summary names who was visited', { office });
  }
  if (!holdsNumberOfCase(summary)) return;
  throw new DomainError('invalid', 'inspection.words_name_case', 'the summary has the number of a case', {});
}
