import type { RosterPerson, Venue } from '#libs/contracts';
import { dateSql, type Queryable } from './reader.js';

type Unread = 'lastChange' | 'hasAccount' | 'erasedOn';

/** Somebody of the register with what only whoever holds the keys can open, and the account by its login name. */
export type StoredPerson = Omit<RosterPerson, Unread> & {
  readonly contact: Buffer | null;
  readonly accountId: string | null;
  readonly account: string | null;
};

const common = `e.id, e.code, e.kind, e.name, e.office_id as office, e.is_active as "isActive", ${dateSql('e.left_on')} as "leftOn"`;

/** Every person of the register, who left too, by name; of whom nothing is kept any more nothing is said. */
export async function readAllPeople(db: Queryable): Promise<StoredPerson[]> {
  return await db.query<StoredPerson>(
    `select ${common}, e.is_full_time as "isFullTime", ${dateSql('e.from_on')} as "fromOn", ${dateSql('e.until_on')} as "untilOn",
       e.specialities, e.languages, e.qualifications, e.most_cases as "mostCases", e.contact,
       e.account_id as "accountId", a.name as account
       from registered_person e left join account a on a.id = e.account_id
      where e.erased_on is null order by e.name collate "C", e.id`,
  );
}

/** Every place of the register, those out of use too, by name. */
export async function readAllVenues(db: Queryable): Promise<Omit<Venue, Unread>[]> {
  return await db.query<Omit<Venue, Unread>>(
    `select ${common}, e.address, e.phone, e.seats from venue e order by e.name collate "C", e.id`,
  );
}
