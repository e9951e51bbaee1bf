import { requireTerm } from '#libs/docket';
import { as, DomainError, type LegalDate, type OfficeId } from '#libs/kernel';
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
  const found = await registeredBy(database, {
    ...{ ids, on },
    isMeant: ({ office, kind }) => office === committee && kind === 'mediator',
  });
  return found.map(({ person, account }) => ({ person, account }));
}

interface AskedOfRegister extends Pick<Asked, 'ids' | 'on'> {
  readonly isMeant?: (entry: { readonly office: string; readonly kind: string }) => boolean;
}

/**
 * People of the register by their ids, in office on that day.
 *
 * @throws DomainError invalid `docket.not_in_register`: there is none, or another one is meant; conflict `docket.not_in_office_then`
 */
export async function registeredBy(database: Queryable, { ids, on, isMeant = () => true }: AskedOfRegister) {
  const found = await Promise.all(ids.map((id) => reads.readRosterPerson(database, id)));
  return ids.map((person, index) => {
    const entry = found[index] ?? null;
    if (entry === null || !isMeant(entry)) {
      throw new DomainError('invalid', 'docket.not_in_register', 'nobody of that register', { person });
    }
    requireTerm(entry, on);
    return { person, office: as<OfficeId>(entry.office), account: entry.account };
  });
}
