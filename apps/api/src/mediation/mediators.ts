import { requireTerm } from '#libs/docket';
import { DomainError, type LegalDate, type OfficeId } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';

interface Asked {
  readonly ids: readonly string[];
  readonly committee: OfficeId | null;
  readonly on: LegalDate;
}

/**
 * Mediators as the law takes them: of the register of the committee, in office on that day, each with the account that reads what
 * is said apart, where there is one.
 *
 * @throws DomainError invalid `docket.not_in_register`; conflict `docket.not_in_office_then`
 */
export async function mediatorsOf(database: Queryable, { ids, committee, on }: Asked) {
  const found = await Promise.all(ids.map((id) => reads.readRosterPerson(database, id)));
  return ids.map((person, index) => {
    const entry = found[index] ?? null;
    if (entry === null || entry.office !== committee || !mediates(entry.kind)) {
      throw new DomainError('invalid', 'docket.not_in_register', 'no mediator of this committee', { person });
    }
    requireTerm(entry, on);
    return { person, account: entry.account };
  });
}

const mediates = (kind: string): boolean => kind === 'mediator';
