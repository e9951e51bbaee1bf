import type { OwedItem, OwedStand, StandCounts } from '#libs/contracts';
import { Conditions, dateSql, instantSql, pageOfRows } from '../reader.js';
import type { Cursor, Page, Queryable, Reader } from '../reader.js';
import { toldBy, type Counting } from './told.js';

/** First and last legal date of a quarter. */
export interface Quarter {
  readonly from: string;
  readonly to: string;
}

/** What one office owes in one period of recurring work (周期工作), counted by how it stands. */
export interface OwedTally {
  readonly case: string;
  readonly number: string;
  readonly cadence: string;
  readonly unit: string;
  readonly work: string;
  readonly owner: string;
  readonly period: string;
  readonly from: string;
  readonly until: string;
  readonly phase: string;
  readonly endedAs: string | null;
  readonly office: string;
  readonly isCarried: boolean;
  /** The reader may see the period itself; false: its sums alone. */
  readonly isSeen: boolean;
  readonly stands: keyof StandCounts;
  readonly count: number;
}

/** What the list of it is narrowed to. */
export interface OwedFilter {
  readonly quarter: Quarter;
  readonly stands: OwedStand;
  readonly cadence?: string | undefined;
  readonly key?: string | undefined;
  /** Left out: of all. */
  readonly offices?: readonly string[] | undefined;
}

// What each of them owes in a week, a month and a quarter.
const quotas = `'CD-QW', 'CD-QM', 'CD-QQ'`;
const beganAt = (from: string): string => `(${from}::date::timestamp at time zone 'Asia/Shanghai')`;
/** As the law has it (`standsOf`): what was let off ends before its period does, which may go on, and what is missing at the end ends with it. */
const stands = `case when c.met_at is not null and c.breached_at is null then 'done' when c.met_at is not null then 'late'
  when c.ended_at is not null and not coalesce(r.ended_as = 'missed' and c.ended_at >= r.ended_at, false) then 'excused'
  when c.breached_at is not null or c.legal_due_at <= statement_timestamp() then 'overdue' else 'owed' end`;

/**
 * What is due in a quarter by its own last day, and what was due before and still open when it began, of periods that the reader may see,
 * or is told of in sums.
 */
function owedIn(conditions: Conditions, { reader, toldOf }: Counting, { from, to }: Quarter): string {
  const [first, last] = [conditions.place(from), conditions.place(to)];
  const { isSeen, isTold } = toldBy(conditions, { reader, toldOf }, 'r.office_id');
  const isOpenSince = (at: string): string => `(${at} is null or ${at} >= ${beganAt(first)})`;
  // Of each clock that another one took the place of, that other one is counted; in a period that was withdrawn nothing was owed.
  return `select r.case_id, r.number, r.cadence_id, r.unit, r.work, r.office_id as owner, r.period, r.from_on, r.until_on, r.phase,
      r.ended_as, c.id as clock, c.owner as office, c.legal_due_on, c.legal_due_at, c.met_on, c.legal_due_on < ${first}::date as is_carried,
      ${stands} as stands, ${isSeen} as is_seen
    from cadence r join clock c on c.case_id = r.case_id and c.rule in (${quotas})
    where not r.is_drill and ${isTold} and c.ended_as is distinct from 'superseded' and r.ended_as is distinct from 'withdrawn'
      and (r.until_on >= ${first}::date - 92 or ${isOpenSince('r.ended_at')}) and c.legal_due_on <= ${last}::date
      and (c.legal_due_on >= ${first}::date or (${isOpenSince('c.met_at')} and ${isOpenSince('c.ended_at')}))`;
}

/** How what is owed in a quarter stands, by period and office, in the order of time. */
export async function countOwed(db: Queryable, counting: Counting, quarter: Quarter): Promise<OwedTally[]> {
  const conditions = new Conditions();
  return await db.query<OwedTally>(
    `select o.case_id as case, o.number, o.cadence_id as cadence, o.unit, o.work, o.owner, o.period, ${dateSql('o.from_on')} as from,
       ${dateSql('o.until_on')} as until, o.phase, o.ended_as as "endedAs", o.office, o.is_carried as "isCarried", o.is_seen as "isSeen", o.stands,
       count(*)::int as count
     from (${owedIn(conditions, counting, quarter)}) o
     group by o.case_id, o.number, o.cadence_id, o.unit, o.work, o.owner, o.period, o.from_on, o.until_on, o.phase, o.ended_as,
       o.office, o.is_carried, o.is_seen, o.stands
     order by o.from_on, o.number, o.office, o.stands`,
    conditions.values,
  );
}

/** @param place of what the list is asked for among the conditions */
function narrowed(conditions: Conditions, { stands: asked, cadence, key, offices }: OwedFilter): Conditions {
  if (asked === 'carried') conditions.add('o.is_carried');
  else if (asked === 'due') conditions.add(`not o.is_carried and o.stands <> 'excused'`);
  else conditions.add('not o.is_carried and o.stands = ?', asked);
  return conditions.add('o.cadence_id = ?', cadence).add('o.period = ?', key).add('o.office = any(?)', offices);
}

const order = `o.legal_due_at, o.case_id::text || ' ' || o.clock`;

/** What is owed, one row for each office and period: as many rows as the number says that it stands behind. */
export async function listOwed(
  db: Queryable,
  reader: Reader,
  filter: OwedFilter,
  page: { readonly after: Cursor | null; readonly limit: number },
): Promise<Page<OwedItem>> {
  const inner = new Conditions();
  const owed = owedIn(inner, { reader, toldOf: [] }, filter.quarter);
  const conditions = narrowed(new Conditions(inner.values), filter);
  if (page.after) {
    const at = conditions.place(page.after.at);
    conditions.add(`(${order}) > (${at}::timestamptz, ${conditions.place(page.after.id)}::text)`);
  }
  const rows = await db.query<OwedItem & { readonly dueAt: string; readonly id: string }>(
    `select o.case_id as case, 'cadence' as kind, o.number, o.unit, o.work, o.owner, o.period, o.office,
       ${dateSql('o.legal_due_on')} as "dueOn", ${dateSql('o.met_on')} as "doneOn", o.stands,
       ${instantSql('o.legal_due_at')} as "dueAt", o.case_id::text || ' ' || o.clock as id
     from (${owed}) o where ${conditions.sql} order by ${order} limit ${conditions.place(page.limit + 1)}`,
    conditions.values,
  );
  const { items, next } = pageOfRows(rows, page.limit, ({ dueAt: at, id }) => ({ at, id }));
  return { items: items.map(({ dueAt: _at, id: _id, ...item }) => item), next };
}

/** How many rows that list has in all. */
export async function countOwedRows(db: Queryable, reader: Reader, filter: OwedFilter): Promise<number> {
  const inner = new Conditions();
  const owed = owedIn(inner, { reader, toldOf: [] }, filter.quarter);
  const conditions = narrowed(new Conditions(inner.values), filter);
  const rows = await db.query<{ count: number }>(
    `select count(*)::int as count from (${owed}) o where ${conditions.sql}`,
    conditions.values,
  );
  return rows[0]?.count ?? 0;
}
