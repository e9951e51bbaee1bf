import type { duty, dutyCount } from '#libs/contracts';
import type * as z from 'zod';
import type { Capacity } from '#libs/kernel';
import { rolesHeld } from '../accounts/separation.js';
import { caseNow, Conditions, dateSql, dayOf, granted, instantSql, isBinding, owedTo } from './reader.js';
import {
  ofParent,
  pageOfRows,
  titleOf,
  type Cursor,
  type Page,
  type Queryable,
  type Reader,
  type ReaderAt,
} from './reader.js';

/** Who acts, and what may be done in that capacity. */
export interface Doer {
  readonly capacity: Capacity;
  /** The duties of an office that have an act which the capacity may give, by kind: `petition.refer`. */
  readonly duties: readonly string[];
  /** The same of duties that are one's own alone. */
  readonly alone: readonly string[];
}

/** What an inbox is narrowed to. */
export interface DutyFilter {
  readonly state?: 'overdue' | 'open' | 'closed' | undefined;
  /** Only what somebody may do: what is owed in that capacity, or in none by name, and has an act for it. */
  readonly mine?: Doer | undefined;
  /** Only what nobody but this capacity may do: what waits for its approval. */
  readonly approvedBy?: Capacity | undefined;
  readonly kind?: string | undefined;
  /** Left out: none waits, and none is the second half of an act of two. */
  readonly marks?: DutyMarks;
  readonly drill: boolean;
}

/** What the names of duties say of how they hang together; beside it whose eyes read them. */
export interface DutyMarks {
  readonly waits: Waits;
  readonly seconds: Seconds;
  /** The reader, and in whose place they read. */
  readonly persons: readonly string[];
}

const noMarks: DutyMarks = { waits: {}, seconds: {}, persons: [] };

/** One duty (待办) with the case it belongs to; who may meet it follows from its name. */
export type DutyRow = Omit<z.output<typeof duty>, 'by' | 'act'>;

const isLate = `d.legal_due_at <= ${caseNow} and ${isBinding('d')}`;
// Whether or not the engine was awake: what lapses is owed no more once its date has passed.
const isOwed = `not (d.lapses and d.closed_at is null and d.legal_due_at <= ${caseNow})`;

// What is read of another table stands in the list of columns: PostgreSQL asks for it after the limit, once a row.
const columnsFor = (
  reader: ReaderAt,
  marks: MarkPlaces,
): string => `d.case_id as case, k.kind, k.number, ${titleOf('k')} as title, k.place,
  ${ofParent('above.number', reader)} as about, k.drill_id is not null as "isDrill", d.id, d.clock_id as clock,
  (select c.started_by from clock c where c.case_id = d.case_id and c.id = d.clock_id) as "startedBy", d.claim,
  d.office_id as office, d.capacity, ${personsOf(reader)} as persons, d.what, ${instantSql('d.opened_at')} as "openedAt",
  ${dateSql('d.raw_due_on')} as "rawDueOn", ${dateSql('d.legal_due_on')} as "legalDueOn",
  ${instantSql('d.legal_due_at')} as "legalDueAt", d.provisional,
  (d.closed_at is null and d.legal_due_at is not null and ${isLate}) as "isOverdue",
  ${instantSql('d.closed_at')} as "closedAt", d.closed_as as "closedAs", ${waitsFor(marks.waits)}, ${isReturned(marks.waits)},
  (d.closed_at is null and ${isOwnRequest(marks)}) as "isOwnRequest", ${hasDecider(marks)} as "hasDecider",
  ${instantSql(caseNow)} as now`;

// Of a duty that is nobody's alone nothing is looked up.
const personsOf = ({ account }: ReaderAt): string => `(case when d.is_personal then (
    select coalesce(json_agg(json_build_object('office', h.office_id, 'displayName', coalesce(a.display_name, ''), 'isOneself', h.account = ${account})
      order by a.display_name, h.account), '[]')
      from duty_holder h left join account a on a.id::text = h.account
     where h.case_id = d.case_id and h.duty_id = d.id and h.ended_at is null) end)`;

const nameIn = (duty: string): string => `k.kind || '.' || ${duty}.what`;
const nameOf = nameIn('d');

/** Which duty of the same office another one waits for, by kind: `petition.decide` → `approveOpinion`. */
export type Waits = Readonly<Record<string, string>>;

/** Which duty is the second half of an act of two persons (双人), with the fact of the first: `petition.approveOpinion` → `opinionSubmitted`. */
export type Seconds = Readonly<Record<string, string>>;

/** Places of `Waits` and `Seconds` as JSON, and of the persons, among the parameters. */
interface MarkPlaces {
  readonly waits: string;
  readonly seconds: string;
  readonly persons: string;
}

function placesOf(conditions: Conditions, { waits, seconds, persons }: DutyMarks): MarkPlaces {
  return {
    waits: conditions.place(JSON.stringify(waits)),
    seconds: conditions.place(JSON.stringify(seconds)),
    persons: conditions.place(persons),
  };
}

// The last one who asked, and in whose place: what is owed now is owed since then. Looked up for duties of two alone.
const askers = (
  duty: string,
  seconds: string,
): string => `(select array[f.body::jsonb #>> '{actor,principal}', f.body::jsonb #>> '{actor,deputyFor}']
    from docket_fact f where f.case_id = ${duty}.case_id and f.type = ${seconds}::jsonb ->> (${nameIn(duty)})
    order by f.seq desc limit 1)`;

/** Whether the reader asked for what is to be decided, as long as it is: another person does. */
const isOwnRequest = ({ seconds, persons }: Pick<MarkPlaces, 'seconds' | 'persons'>): string =>
  `(case when ${seconds}::jsonb ->> (${nameOf}) is null then false
    else coalesce(${askers('d', seconds)} && ${persons}::text[], false) end)`;

// By roles of one's own alone: whoever has none gives none to a deputy, and a deputy of whoever asked is no other person.
const hasAnother = (duty: string, seconds: string): string =>
  `(case when ${duty}.capacity is null or ${seconds}::jsonb ->> (${nameIn(duty)}) is null then true
    else exists (select from ${rolesHeld}
      where r.office_id = ${duty}.office_id and r.capacity = ${duty}.capacity and a.id::text <> all(array_remove(coalesce(${askers(duty, seconds)}, '{}'), null))) end)`;

/** The duty of the office that this one waits for, while both are open. */
const awaited = (columns: string, waits: string): string => `(select ${columns} from duty h where h.case_id = d.case_id
    and h.office_id = d.office_id and h.closed_at is null and d.closed_at is null
    and h.what = ${waits}::jsonb ->> (${nameOf}) limit 1)`;

const waitsFor = (waits: string): string => `${awaited('h.capacity', waits)} as "waitsFor"`;

/** Whether somebody may decide on it, or on what it waits for. */
const hasDecider = ({ waits, seconds }: MarkPlaces): string =>
  `coalesce(${awaited(hasAnother('h', seconds), waits)}, d.closed_at is not null or ${hasAnother('d', seconds)})`;

// Whoever decides met their duty and this one is owed still: so they gave it back. Taken back or fallen, theirs was dropped.
const isReturned = (
  waits: string,
): string => `(d.closed_at is null and coalesce((select h.closed_as = 'done' from duty h
    where h.case_id = d.case_id and h.office_id = d.office_id and h.what = ${waits}::jsonb ->> (${nameOf})
    order by h.opened_at desc, h.id desc limit 1), false)) as "isReturned"`;

// Duties without a date come last; a far instant keeps them in one order that a cursor can go on in.
const order = `coalesce(d.legal_due_at, timestamptz '9999-01-01 00:00:00+00')`;

/** What somebody may meet: what is owed in that capacity, or in none by name, and has an act for it. */
function metBy({ capacity, duties, alone }: Doer, conditions: Conditions): string {
  const [held, ofOffice, named] = [capacity, duties, alone].map((value) => conditions.place(value));
  return `(d.capacity is null or d.capacity = ${held}) and ${nameOf} = any(case when d.is_personal then ${named}::text[] else ${ofOffice}::text[] end)`;
}

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
  const at = conditions.reader(reader);
  const marks = placesOf(conditions, filter.marks ?? noMarks);
  conditions.add(granted('d.case_id', at)).add('k.kind = ?', filter.kind);
  if (filter.mine !== undefined) conditions.add(metBy(filter.mine, conditions));
  conditions.add('d.capacity = ?', filter.approvedBy);
  // Whoever asked for it does not decide on it, in their own place or in that of somebody else.
  if (filter.mine !== undefined || filter.approvedBy !== undefined)
    conditions.add(`d.closed_at is not null or not ${isOwnRequest(marks)}`);
  conditions.add('(k.drill_id is not null) = ?', filter.drill);
  conditions.add(isOwed);
  conditions.add(filter.state === 'closed' ? 'd.closed_at is not null' : 'd.closed_at is null');
  if (filter.state === 'overdue') conditions.add(isLate);
  if (page.after) {
    const at = conditions.place(page.after.at ?? '9999-01-01T00:00:00.000Z');
    const after = conditions.place(page.after.id);
    conditions.add(`(${order}, d.case_id::text || ' ' || d.id) > (${at}::timestamptz, ${after}::text)`);
  }
  const rows = await db.query<DutyRow>(
    `select ${columnsFor(at, marks)} from ${owedTo('d', at)} join docket_case k on k.id = d.case_id where ${conditions.sql}
     order by ${order}, d.case_id::text || ' ' || d.id limit ${conditions.place(page.limit + 1)}`,
    conditions.values,
  );
  return pageOfRows(rows, page.limit, (row) => ({ at: row.legalDueAt, id: `${row.case} ${row.id}` }));
}

/** The open and closed duties of one case, of every office; nothing for a reader who may not see the case. */
export async function readDuties(
  db: Queryable,
  reader: Reader,
  caseId: string,
  marks: DutyMarks = noMarks,
): Promise<DutyRow[]> {
  const conditions = new Conditions([caseId]);
  const at = conditions.reader(reader);
  const places = placesOf(conditions, marks);
  return db.query<DutyRow>(
    `select ${columnsFor(at, places)} from duty d join docket_case k on k.id = d.case_id
     where d.case_id = $1 and ${isOwed} and ${granted('d.case_id', at)} order by d.opened_at, d.id`,
    conditions.values,
  );
}

/** How many duties an inbox has, divided as it shows them. */
export type DutyCounts = z.output<typeof dutyCount>;

const reads = { office: '$1', account: '$9' };
const nothingOpen: DutyCounts = {
  ...{ open: 0, overdue: 0, today: 0, week: 0, later: 0, undated: 0 },
  ...{ all: 0, mine: 0, approvals: 0 },
  next: null,
};

/**
 * How many duties are open in the reader's inbox.
 *
 * @param doer who asks: what of all they may do, and what waits for their approval; nothing of both that they asked for
 */
export async function countDuties(
  db: Queryable,
  reader: Reader,
  filter: Pick<DutyFilter, 'mine' | 'approvedBy' | 'marks' | 'drill'> & { readonly doer: Doer },
): Promise<DutyCounts> {
  const { seconds, persons } = filter.marks ?? noMarks;
  const own = isOwnRequest({ seconds: '$7', persons: '$8' });
  const rows = await db.query<DutyCounts>(
    `with owed as materialized (
       select d.legal_due_on, d.capacity, ${isLate} as is_late, ${dayOf(caseNow)} as today,
         (d.capacity is null or d.capacity = $2) and ${nameOf} = any(case when d.is_personal then $10::text[] else $3::text[] end)
           and not ${own} as is_mine,
         coalesce(d.capacity = $2, false) and not ${own} as is_approval
       from ${owedTo('d', reads)} join docket_case k on k.id = d.case_id
       where d.closed_at is null and ${isOwed} and ${granted('d.case_id', reads)} and (k.drill_id is not null) = $4),
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
      ...[JSON.stringify(seconds), persons, reader.account, filter.doer.alone],
    ],
  );
  return rows[0] ?? nothingOpen;
}
