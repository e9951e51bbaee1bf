import type { FoundItem, FoundStand } from '#libs/contracts';
import type { Quarter } from '../cadence/overview.js';
import { toldBy, type Counting } from '../cadence/told.js';
import { Conditions, dateSql, instantSql, pageOfRows } from '../reader.js';
import type { Cursor, Page, Queryable, Reader } from '../reader.js';

/** What inspections have found in one office, counted by how its mending stands. */
export interface FoundTally {
  readonly office: string;
  /** It was put to its office in the quarter. */
  readonly isFound: boolean;
  /** Its day to be mended lies in the quarter. */
  readonly isDue: boolean;
  /** It was put to its office before the quarter began, and open then. */
  readonly isCarried: boolean;
  /** The reader may see the findings themselves; false: their sums alone. */
  readonly isSeen: boolean;
  readonly stands: FoundItem['stands'];
  readonly count: number;
  /** How many days old the oldest of them is, or was at its end. */
  readonly oldest: number;
}

/** What the list of it is narrowed to. */
export interface FoundFilter {
  readonly quarter: Quarter;
  readonly stands: FoundStand;
  /** Left out: of all. */
  readonly office?: string | undefined;
}

// The day by which it was to be mended: of a government's inspection, and of every other one.
const mend = `'FN-GMEND', 'FN-MEND'`;
/** By the clock of the day that stands now: what was reported by then is done, whoever looks at it afterwards. */
const stands = `case when m.met_at is not null and m.breached_at is null then 'done' when m.met_at is not null then 'late'
  when r.ended_at is not null then 'done' when m.breached_at is not null or (m.ended_at is null and m.legal_due_at <= statement_timestamp())
  then 'overdue' else 'owed' end`;

/** Findings (督导问题) that were not taken back: put to their offices in a quarter, to be mended in it, or open when it began. */
function foundIn(conditions: Conditions, counting: Counting, { from, to }: Quarter): string {
  const [first, last] = [conditions.place(from), conditions.place(to)];
  const { isSeen, isTold } = toldBy(conditions, counting, 'r.commissioner_id');
  const isCarried = `r.served_on < ${first}::date and (r.ended_on is null or r.ended_on >= ${first}::date)`;
  // Of what is disputed no day runs, and none is owed until it is ruled on.
  const isDue = `coalesce(m.legal_due_on between ${first}::date and ${last}::date, false)`;
  const isFound = `r.served_on >= ${first}::date`;
  const seenOn = `least(coalesce(r.ended_on, 'infinity'), ${last}::date, (statement_timestamp() at time zone 'Asia/Shanghai')::date)`;
  return `select r.case_id, r.number, r.office_id as office, r.commissioner_id as commissioner, r.grade, r.phase, r.served_on, r.mend_by,
      r.carried, r.opened_at, ${isFound} as is_found, ${isDue} as is_due, ${isCarried} as is_carried, greatest(0, ${seenOn} - r.served_on) as days,
      ${stands} as stands, ${isSeen} as is_seen
    from finding r left join lateral (select c.met_at, c.breached_at, c.ended_at, c.legal_due_at, c.legal_due_on from clock c
      where c.case_id = r.case_id and c.rule in (${mend}) and c.ended_as is distinct from 'superseded'
      order by c.start_on desc, length(c.id) desc, c.id desc limit 1) m on true
    where not r.is_drill and r.served_on <= ${last}::date and r.ended_as is distinct from 'withdrawn'
      and ${isTold} and (${isFound} or ${isDue} or ${isCarried})`;
}

/** How the mending of what was found stands, by office. */
export async function countFound(db: Queryable, counting: Counting, quarter: Quarter): Promise<FoundTally[]> {
  const conditions = new Conditions();
  return await db.query<FoundTally>(
    `select o.office, o.is_found as "isFound", o.is_due as "isDue", o.is_carried as "isCarried", o.is_seen as "isSeen", o.stands, count(*)::int as count, max(o.days)::int as oldest
     from (${foundIn(conditions, counting, quarter)}) o
     group by o.office, o.is_found, o.is_due, o.is_carried, o.is_seen, o.stands order by o.office, o.stands`,
    conditions.values,
  );
}

function narrowed(conditions: Conditions, { stands: asked, office }: FoundFilter): Conditions {
  if (asked === 'carried') conditions.add('o.is_carried');
  else if (asked === 'found') conditions.add('o.is_found');
  else if (asked === 'due') conditions.add('o.is_due');
  else conditions.add('o.is_due and o.stands = ?', asked);
  return conditions.add('o.office = ?', office);
}

/** What was found, one row for each, the oldest first: as many rows as the number says that it stands behind. */
export async function listFound(
  db: Queryable,
  reader: Reader,
  filter: FoundFilter,
  page: { readonly after: Cursor | null; readonly limit: number },
): Promise<Page<FoundItem>> {
  const inner = new Conditions();
  const found = foundIn(inner, { reader, toldOf: [] }, filter.quarter);
  const conditions = narrowed(new Conditions(inner.values), filter);
  if (page.after) {
    const at = conditions.place(page.after.at);
    conditions.add(`(o.opened_at, o.case_id) > (${at}::timestamptz, ${conditions.place(page.after.id)}::uuid)`);
  }
  const rows = await db.query<FoundItem & { readonly openedAt: string }>(
    `select o.case_id as case, o.number, o.office, o.commissioner, o.grade, o.phase, ${dateSql('o.served_on')} as "servedOn",
       ${dateSql('o.mend_by')} as "mendBy", o.carried, o.days::int as days, o.stands, ${instantSql('o.opened_at')} as "openedAt"
     from (${found}) o where ${conditions.sql} order by o.opened_at, o.case_id limit ${conditions.place(page.limit + 1)}`,
    conditions.values,
  );
  const { items, next } = pageOfRows(rows, page.limit, (row) => ({ at: row.openedAt, id: row.case }));
  return { items: items.map(({ openedAt: _at, ...item }) => item), next };
}

/** How many rows that list has in all. */
export async function countFoundRows(db: Queryable, reader: Reader, filter: FoundFilter): Promise<number> {
  const inner = new Conditions();
  const found = foundIn(inner, { reader, toldOf: [] }, filter.quarter);
  const conditions = narrowed(new Conditions(inner.values), filter);
  const rows = await db.query<{ count: number }>(
    `select count(*)::int as count from (${found}) o where ${conditions.sql}`,
    conditions.values,
  );
  return rows[0]?.count ?? 0;
}
