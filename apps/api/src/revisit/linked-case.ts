import { DomainError, type CaseId, type Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { RevisitState } from '#libs/revisit';
import type { Platform } from '../platform.js';

/**
 * Holds the number by which what broke out again is said to have its case against the cases that there are: it is another one than the
 * matter, of its kind. Whoever visits need not be able to read it.
 *
 * @throws DomainError `revisit.no_such_case` (not_found), `revisit.link_unfit` (invalid), details `number`
 */
export async function requireNewCase(
  { database }: Pick<Platform, 'database'>,
  { state, parent }: Pick<Dossier<RevisitState>, 'state' | 'parent'>,
  { number, isDrill }: { readonly number: string; readonly isDrill: boolean },
): Promise<{ readonly case: CaseId; readonly number: string }> {
  const found = await reads.findByNumber(database, { number: number.trim(), isDrill });
  if (found === null) throw new DomainError('not_found', 'revisit.no_such_case', 'no case has that number', { number });
  if (found.case !== parent?.caseId && found.kind === state.matter) return found;
  throw new DomainError('invalid', 'revisit.link_unfit', 'it is no new case of that kind', { number });
}
