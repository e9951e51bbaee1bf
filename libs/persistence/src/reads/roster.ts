import type { RosterPerson, rosterPersonQuery, Venue, venueQuery } from '#libs/contracts';
import type * as z from 'zod';
import type { AdminChangeRow } from './accounts.js';
import {
  Conditions,
  dateSql,
  dayOf,
  instantSql,
  pageOfRows,
  type Cursor,
  type Page,
  type Queryable,
} from './reader.js';

type Paged = 'cursor' | 'limit' | 'within';
/** Of which offices entries are wanted; left out: of all. `named`: which ones a text means too that it does not hold. */
interface OfOffices {
  readonly offices?: readonly string[] | undefined;
  readonly named?: readonly string[] | undefined;
}
/** Which people of the register are wanted; whatever is left out does not count. */
export type RosterPersonFilter = Omit<z.output<typeof rosterPersonQuery>, Paged> &
  OfOffices & {
    /** Of experts those of this office alone: who is in the pool beside them, nobody else has to know. Left out: all. */
    readonly expertsOf?: string | undefined;
  };
/** Which places are. */
export type VenueFilter = Omit<z.output<typeof venueQuery>, Paged> & OfOffices;

const common = `e.id, e.code, e.kind, e.name, e.office_id as office, e.is_active as "isActive",
  ${dateSql('e.left_on')} as "leftOn",
  (select coalesce(max(c.seq), 0)::int from roster_change c where c.entry_id = e.id) as "lastChange"`;
const ofPerson = `${common}, e.is_full_time as "isFullTime", ${dateSql('e.from_on')} as "fromOn",
  ${dateSql('e.until_on')} as "untilOn", e.specialities, e.languages, e.qualifications, e.most_cases as "mostCases",
  e.account_id is not null as "hasAccount", ${dateSql('e.erased_on')} as "erasedOn"`;
const ofVenue = `${common}, e.address, e.phone, e.seats`;

interface Wanted {
  readonly after: Cursor | null;
  readonly limit: number;
}

/** People of the register by name. */
export async function listRosterPeople(
  db: Queryable,
  filter: RosterPersonFilter,
  page: Wanted,
): Promise<Page<RosterPerson>> {
  const of = { table: 'registered_person', columns: ofPerson };
  return await pageOf<RosterPerson>(db, of, personConditions(filter), page);
}

/** How many people fit. */
export const countRosterPeople = (db: Queryable, filter: RosterPersonFilter): Promise<number> =>
  countOf(db, 'registered_person', personConditions(filter));

function personConditions(given: RosterPersonFilter): Conditions {
  const { speciality, language, qualification, state, expertsOf, ...filter } = given;
  const isOfTerm = state === 'serving' || state === 'termOver';
  const conditions = commonConditions({ ...filter, ...(!isOfTerm && { state }) })
    // Of whom nothing is kept there is nothing to look for; a fact that names them says so.
    .add('e.erased_on is null')
    .add(`(e.kind <> 'expert' or e.office_id = ?)`, expertsOf)
    .add('? = any(e.specialities)', speciality)
    .add('? = any(e.languages)', language)
    .add('? = any(e.qualifications)', qualification);
  if (isOfTerm) conditions.add(ofTerm[state]);
  return conditions;
}

const today = dayOf('clock_timestamp()');
/** By the days of a term, the last one among them; the first as the door has it (`docket.not_in_office_then`). */
const ofTerm = {
  serving: `coalesce(e.from_on <= ${today}, true) and coalesce(e.until_on >= ${today}, true) and (e.is_active or e.left_on >= ${today})`,
  termOver: `e.is_active and e.until_on < ${today}`,
} as const;

/** Places of the register by name. */
export async function listVenues(db: Queryable, filter: VenueFilter, page: Wanted): Promise<Page<Venue>> {
  return await pageOf<Venue>(db, { table: 'venue', columns: ofVenue }, commonConditions(filter), page);
}

/** How many places fit. */
export const countVenues = (db: Queryable, filter: VenueFilter): Promise<number> =>
  countOf(db, 'venue', commonConditions(filter));

async function countOf(db: Queryable, table: string, { sql, values }: Conditions): Promise<number> {
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count from ${table} e where ${sql}`, values);
  return row?.count ?? 0;
}

function commonConditions({
  text,
  named = [],
  office,
  offices,
  kind,
  state,
}: Omit<VenueFilter, 'kind'> & { kind?: string | undefined }): Conditions {
  const conditions = new Conditions()
    .add('e.office_id = ?', office)
    .add('e.office_id = any(?)', offices)
    .add('e.kind = ?', kind);
  if (state !== undefined) conditions.add('e.is_active = ?', state === 'active');
  if (text === undefined) return conditions;
  const [held, ids] = [conditions.place(text), conditions.place(named)];
  return conditions.add(
    `(position(lower(${held}) in lower(e.name)) > 0 or position(lower(${held}) in lower(e.code)) > 0 or e.id = any(${ids}::uuid[]))`,
  );
}

/** What the entries of a list are called, by their ids: names alone, for whoever looks through them. */
export const readRosterNames = (
  db: Queryable,
  table: 'registered_person' | 'venue',
): Promise<{ readonly id: string; readonly name: string }[]> =>
  db.query(`select id, name from ${table}${table === 'venue' ? '' : ' where erased_on is null'}`);

// By the bytes of the name, as the index is; the id after it, since people have the same names.
async function pageOf<T extends { readonly id: string; readonly name: string }>(
  db: Queryable,
  of: { readonly table: string; readonly columns: string },
  conditions: Conditions,
  { after, limit }: Wanted,
): Promise<Page<T>> {
  if (after !== null) {
    const at = after.id.lastIndexOf(' ');
    const [name, id] = [conditions.place(after.id.slice(0, at)), conditions.place(after.id.slice(at + 1))];
    conditions.add(`(e.name collate "C", e.id) > (${name}, ${id}::uuid)`);
  }
  const rows = await db.query<T>(
    `select ${of.columns} from ${of.table} e where ${conditions.sql}
      order by e.name collate "C", e.id limit ${conditions.place(limit + 1)}`,
    conditions.values,
  );
  return pageOfRows(rows, limit, ({ name, id }) => ({ at: null, id: `${name} ${id}` }));
}

/** What only the detail of somebody has: sealed, for whoever holds the key and may know it. */
interface Reached {
  readonly contact: Buffer | null;
  readonly account: string | null;
}

/** One of the people of the register; null: there is none. */
export async function readRosterPerson(db: Queryable, id: string): Promise<(RosterPerson & Reached) | null> {
  const rows = await db.query<RosterPerson & Reached>(
    `select ${ofPerson}, e.contact, e.account_id as account from registered_person e where e.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** What people of the register are called, by their ids; nothing is read where none is asked for. */
export async function readRegisteredNames(db: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query<{ id: string; name: string }>(
    `select id, name from registered_person where id = any($1) and erased_on is null`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Somebody of the register, as whoever names them to others has it. */
export interface RegisteredBrief {
  readonly id: string;
  readonly name: string;
  readonly office: string;
}

/** People of the register with their offices, by their ids; of whom nothing is kept any more nothing is read. */
export async function readRegistered(
  db: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RegisteredBrief>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query<RegisteredBrief>(
    `select id, name, office_id as office from registered_person where id = any($1) and erased_on is null`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((one) => [one.id, one]));
}

/** In office on a day, which is a parameter of the query. */
const inOfficeOn = (day: string): string =>
  `coalesce(e.from_on <= ${day}::date, true) and coalesce(e.until_on >= ${day}::date, true)
    and coalesce(e.left_on >= ${day}::date, e.is_active)`;

/** The experts of the register for one speciality who are in office on a day (专家库), all of them, by id. */
export const readExpertPool = (
  db: Queryable,
  { speciality, on }: { readonly speciality: string; readonly on: string },
): Promise<RegisteredBrief[]> =>
  db.query<RegisteredBrief>(
    `select e.id, e.name, e.office_id as office from registered_person e
      where e.kind = 'expert' and $1 = any(e.specialities) and e.erased_on is null and ${inOfficeOn('$2')} order by e.id`,
    [speciality, on],
  );

/** How many experts the register has for each speciality on a day; none where there is nobody. */
export const countExpertPools = (
  db: Queryable,
  on: string,
): Promise<{ readonly speciality: string; readonly experts: number }[]> =>
  db.query(
    `select s.speciality, count(*)::int as experts
       from registered_person e cross join lateral unnest(e.specialities) as s (speciality)
      where e.kind = 'expert' and e.erased_on is null and ${inOfficeOn('$1')} group by 1 order by 1`,
    [on],
  );

/** One of its places; null: there is none. */
export async function readVenue(db: Queryable, id: string): Promise<Venue | null> {
  const rows = await db.query<Venue>(`select ${ofVenue} from venue e where e.id = $1`, [id]);
  return rows[0] ?? null;
}

/** A line of the record of an entry; `words`: what was changed to what, sealed for the entry, null where none is kept. */
export interface RosterChangeRow extends AdminChangeRow {
  readonly words: Buffer | null;
}

/** What was done to an entry of the register, newest first. */
export async function listRosterChanges(db: Queryable, entry: string): Promise<RosterChangeRow[]> {
  return db.query<RosterChangeRow>(
    `select c.seq::int as seq, ${instantSql('c.at')} as at, c.what, c.detail, c.reason, c.by_name as "byName",
       c.entry_id::text as subject, w.words
       from roster_change c left join roster_words w on w.seq = c.seq
      where c.entry_id = $1 order by c.seq desc limit 100`,
    [entry],
  );
}
