import type { County, CountyDifference } from '#libs/county';
import type { OfficeId } from '#libs/kernel';
import type { Office } from '#libs/office';
import { reads, type Queryable } from '#libs/persistence';

/** What an office still holds that is to end; of ended cases it holds nothing, and may see them. */
export interface Held {
  readonly office: Office;
  /** Open cases of every kind. */
  readonly cases: number;
  readonly duties: number;
  /** People and venues of its register: they go over too, and where nobody takes over they leave with it. */
  readonly registered: number;
  /** People who act for it and whom the file gives no other office. */
  readonly people: readonly string[];
}

/** What each office holds that the file closes. */
export async function heldByClosed(
  database: Queryable,
  { offices }: CountyDifference,
  accounts: County['accounts'],
): Promise<readonly Held[]> {
  const held: Held[] = [];
  for (const office of offices.closed) {
    const { cases: ofKinds, duties, registered } = await reads.readOfficeHoldings(database, office.id);
    const cases = Object.values(ofKinds).reduce((sum, count) => sum + count, 0);
    held.push({ office, cases, duties, registered, people: peopleOf(office.id, accounts) });
  }
  return held;
}

/** Whether somebody has to take over. */
export const isHolding = ({ cases, duties, people }: Held): boolean => cases + duties + people.length > 0;

const peopleOf = (office: OfficeId, accounts: County['accounts']): string[] =>
  accounts
    .filter(({ isActive, roles }) => isActive && roles.some((role) => role.office === office))
    .map(({ name }) => name);
