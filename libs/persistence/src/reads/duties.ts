import type { duty, dutyCount } from '#libs/contracts';
import type * as z from 'zod';
import type { Capacity } from '#libs/kernel';
import { caseNow, Conditions, dateSql, dayOf, granted, instantSql, isBinding } from './reader.js';
import { ofParent, pageOfRows, titleOf, type Cursor, type Page, type Queryable, type Reader } from './reader.js';

/** Who acts, and what may be done in that capacity. */
export interface Doer {
  readonly capacity: Capacity;
  /** The duties that have an act which the capacity may give, by kind: `petition.refer`. */
  readonly duties: readonly string[];
}

/** What an inbox is narrowed to. */
export interface DutyFilter {
  readonly state?: 'overdue' | 'open' | 'closed' | undefined;
  /** Only what somebody may do: what is owed in that capacity, or in none by name, and has an act for it. */
  readonly mine?: Doer | undefined;
  /** Only what nobody but this capacity may do: what waits for its approval. */
  readonly approvedBy?: Capacity | undefined;
  readonly kind?: string | undefined;
  /** Left out: none waits. */
  readonly waits?: Waits;
  readonly drill: boolean;
}

/** One duty (待办) with the case it belongs to; who may meet it follows from its name. */
export type DutyRow = Omit<z.output<typeof duty>, 'by'>;

const isLate = `d.legal_due_at <= ${caseNow} and ${isBinding('d')}`;
// Whether or not the engine was awake: what lapses is owed no more once its date has passed.
const isOwed = `not (d.lapses and d.closed_at is null and d.legal_due_at <= ${caseNow})`;

// What is read of another table stands in the list of columns: PostgreSQL asks for it after the limit, once a row.
const columnsFor = (
  office: string,
  waits: string,
): string => `d.case_id as case, k.kind, k.number, ${titleOf('k')} as title, k.place,
  ${ofParent('above.number', office)} as about, k.drill_id is not null as "isDrill", d.id, d.clock_id as clock,
  (select c.started_by from clock c where c.case_id = d.case_id and c.id = d.clock_id) as "startedBy", d.claim,
  d.office_id as office, d.capacity, d.what, ${instantSql('d.opened_at')} as "openedAt",
  ${dateSql('d.raw_due_on')} as "rawDueOn", ${dateSql('d.legal_due_on')} as "legalDueOn",
  ${instantSql('d.legal_due_at')} as "legalDueAt", d.provisional,
  (d.closed_at is null and d.legal_due_at is not null and ${isLate}) as "isOverdue",
  ${instantSql('d.closed_at')} as "closedAt", d.closed_as as "closedAs", ${waitsFor(waits)}, ${isReturned(waits)},
  ${instantSql(caseNow)} as now`;

const nameOf = `k.kind || '.' || d.what`;

/** Which duty of the same office another one waits for, by kind: `petition.decide` → `approveOpinion`. */
export type Waits = Readonly<Record<string, string>>;

/** @param waits place of `Waits` as JSON */
const waitsFor = (waits: string): string => `(select h.capacity from duty h where h.case_id = d.case_id
    and h.office_id = d.office_id and h.closed_at is null and d.closed_at is null
    and h.what = ${waits}::jsonb ->> (${nameOf}) limit 1) as "waitsFor"`;

// Whoever decides met their duty and this one is owed still: so they gave it back. Taken back or fallen, theirs was dropped.
const isReturned = (
  waits: string,
): string => `(d.closed_at is null and coalesce((select h.closed_as = 'done' from duty h
    where h.case_id = d.case_id and h.office_id = d.office_id and h.what = ${waits}::jsonb ->> (${nameOf})
    order by h.opened_at desc, h.id desc limit 1), false)) as "isReturned"`;

// Duties without a date come last; a far instant keeps them in one order that a cursor can go on in.
const order = `coalesce(d.legal_due_at, timestamptz '9999-01-01 00:00:00+00')`;

interface InboxWanted {
  readonly after: Cursor | null;
  readonly limit: number;
}

/** The inbox of the reader's office, the most urgent first. */
export async function listDuties(
  db: Queryable,
  reader: Reader,
  filter: DutyFilter,
  page: InboxWanted,
): Promise<Page<DutyRow>> {
  const conditions = new Conditions();
  const office = conditions.place(reader.office);
  conditions.add(`d.office_id = ${office}`).add(granted('d.case_id', office)).add('k.kind = ?', filter.kind);
  conditions
    .add('d.capacity is null or d.capacity = ?', filter.mine?.capacity)
    .add(`${nameOf} = any(?)`, filter.mine?.duties);
  conditions.add('d.capacity = ?', filter.approvedBy);
  conditions.add('(k.drill_id is not null) = ?', filter.drill);
  conditions.add(isOwed);
  conditions.add(filter.state === 'closed' ? 'd.closed_at is not null' : 'd.closed_at is null');
  if (filter.state === 'overdue') conditions.add(isLate);
  if (page.after) {
    const at = conditions.place(page.after.at ?? '9999-01-01T00:00:00.000Z');
    const after = conditions.place(page.after.id);
    conditions.add(`(${order}, d.case_id::text || ' ' || d.id) > (${at}::timestamptz, ${after}::text)`);
  }
  const waits = conditions.place(JSON.stringify(filter.waits ?? {}));
  const rows = await db.query<DutyRow>(
    `select ${columnsFor(office, waits)} from duty d join docket_case k on k.id = d.case_id where ${conditions.sql}
     order by ${order}, d.case_id::text || ' ' || d.id limit ${conditions.place(page.limit + 1)}`,
    conditions.values,
  );
  return pageOfRows(rows, page.limit, (row) => ({ at: row.legalDueAt, id: `${row.case} ${row.id}` }));
}

/** The open and closed duties of one case, of every office; nothing for a reader who may not see the case. */
export async function readDuties(db: Queryable, reader: Reader, caseId: string, waits: Waits = {}): Promise<DutyRow[]> {
  return db.query<DutyRow>(
    `select ${columnsFor('$2', '$3')} from duty d join docket_case k on k.id = d.case_id
     where d.case_id = $1 and ${isOwed} and ${granted('d.case_id', '$2')} order by d.opened_at, d.id`,
    [caseId, reader.office, JSON.stringify(waits)],
  );
}

/** How many duties an inbox has, divided as it shows them. */
export type DutyCounts = z.output<typeof dutyCount>;

const nothingOpen: DutyCounts = {
  ...{ open: 0, overdue: 0, today: 0, week: 0, later: 0, undated: 0 },
  ...{ all: 0, mine: 0, approvals: 0 },
  next: null,
};

/**
 * How many duties are open in the reader's inbox.
 *
 * @param doer who asks: what of all they may do, and what waits for their approval
 */
export async function countDuties(
  db: Queryable,
  reader: Reader,
  filter: Pick<DutyFilter, 'mine' | 'approvedBy' | 'drill'> & { readonly doer: Doer },
): Promise<DutyCounts> {
  const rows = await db.query<DutyCounts>(
    `with owed as (
       select d.legal_due_on, d.capacity, ${isLate} as is_late, ${dayOf(caseNow)} as today,
         (d.capacity is null or d.capacity = $2) and ${nameOf} = any($3) as is_mine, coalesce(d.capacity = $2, false) as is_approval
       from duty d join docket_case k on k.id = d.case_id
       where d.office_id = $1 and d.closed_at is null and ${isOwed} and ${granted('d.case_id', '$1')} and (k.drill_id is not null) = $4),
     dated as (
       select (is_mine or not $5) and (is_approval or not $6) as fits, is_mine, is_approval, legal_due_on, case when is_late then 'overdue' when legal_due_on is null then 'undated'
         when legal_due_on <= today then 'today' when legal_due_on <= today + 7 then 'week' else 'later' end as soon
       from owed)
     select count(*) filter (where fits)::int as open,
       ${['overdue', 'today', 'week', 'later', 'undated']
         .map((soon) => `count(*) filter (where fits and soon = '${soon}')::int as ${soon}`)
         .join(', ')},
       count(*)::int as all, count(*) filter (where is_mine)::int as mine,
       count(*) filter (where is_approval)::int as approvals,
       ${dateSql(`min(legal_due_on) filter (where soon <> 'overdue')`)} as next
     from dated`,
    [
      ...[reader.office, filter.doer.capacity, filter.doer.duties, filter.drill],
      ...[filter.mine !== undefined, filter.approvedBy !== undefined],
    ],
  );
  return rows[0] ?? nothingOpen;
}
