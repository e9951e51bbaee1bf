import type { Board, deadlineItem, DeadlineState } from '#libs/contracts';
import type * as z from 'zod';
import type { Look } from '#libs/kernel';
import { Conditions, dateSql, dayOf, granted, instantSql, isBinding, nearness, pageOfRows } from './reader.js';
import type { Cursor, Page, Queryable, Reader } from './reader.js';

/** First and last legal date of a period. */
export type DatePeriod = Pick<Board, 'from' | 'to'>;

/** What the list of deadlines is narrowed to. */
export interface DeadlineFilter {
  /**
   * How they stand. Some are open now; the others ended within a period: a deadline ends once, on the day on which it was
   * met in time, or on its legal date if it was not.
   */
  readonly state: DeadlineState;
  readonly office?: string | undefined;
  readonly rule?: string | undefined;
  /** Asked for by the states that end; the others are of now. */
  readonly period: DatePeriod;
  readonly now: { readonly at: string; readonly today: string };
}

/** One deadline (时限): a duty with the date of its clock. */
export type DeadlineRow = Omit<z.output<typeof deadlineItem>, 'state'> & {
  readonly closedAs: string | null;
  /** Of the clock, where a stated date withdrew a breach. */
  readonly look: Look | null;
  readonly isBreached: boolean;
};

/** The day on which a deadline ended, as the index `duty_ended_on_idx` has it. */
export const endedOn = `least(${dayOf('d.closed_at')}, d.legal_due_on)`;
/**
 * The clocks of which a stated date withdrew a breach or did not stand, which are few: how they stand, they say themselves.
 * One that was met by what never took place is not met, and its duty is counted where it is owed anew.
 */
export const looked = `left join (select l.case_id, l.id, l.look, l.looked_at, l.breached_at, l.met_at from clock l
  where l.look is not null) l on l.case_id = d.case_id and l.id = d.clock_id`;
export const isMet = `(d.closed_as = 'done' and case when l.look is null then d.closed_at < d.legal_due_at
  else l.breached_at is null and l.look <> 'awaited' and l.met_at is not null end)`;
/** In time by a stated date alone, and nobody has looked at that yet: never on time, and not late. */
export const isUnconfirmed = `(d.closed_as = 'done' and l.look = 'awaited' and l.breached_at is null)`;
/** @param now place of the instant among the parameters */
export const isLate = (now: string): string =>
  `(case when l.look is null or d.closed_at is null
    then d.legal_due_at <= ${now}::timestamptz and (d.closed_at is null or d.closed_at >= d.legal_due_at)
    else l.breached_at is not null and (d.closed_as <> 'done' or l.met_at is not null) end)`;
/** The case lives in no drill: by the index of the few that do. */
export const isReal = (caseId: string): string =>
  `not exists (select 1 from docket_case x where x.id = ${caseId} and x.drill_id is not null)`;
// To approve an extension and to tell of it lie on the clock of the decision, and answering a checklist on that of its record, which have
// a duty of their own: a deadline is counted once. What lapses is done by nobody late, so that it would only flatter a rate. As `duty_ended_on_idx` has it.
const isOwnDeadline = `d.what not in ('approveExtension', 'noticeExtension', 'approveOpinion', 'answerItems') and not d.lapses`;
/** A duty with a date, the one of its clock. */
export const isDeadline = `d.legal_due_on is not null and ${isOwnDeadline}`;
/** A deadline that binds: two conditions, each of which an index answers. */
export const binds = `not d.is_past and ${isBinding('d')}`;
/** A deadline that is measured and counts for nobody: from before the rules were in force, or over in the system of an import. */
export const isMeasured = `(d.is_past or not ${isBinding('d')})`;
/** A duty that the board counts: a deadline that binds. */
const isCounted = `${isDeadline} and ${binds}`;

const columns = `d.case_id as case, k.kind, k.number, d.id, d.clock_id as clock, d.office_id as office, d.what,
  (select c.started_by from clock c where c.case_id = d.case_id and c.id = d.clock_id) as "startedBy",
  ${dateSql('d.raw_due_on')} as "rawDueOn", ${dateSql('d.legal_due_on')} as "legalDueOn",
  ${instantSql('d.legal_due_at')} as "legalDueAt", d.provisional, ${instantSql('d.closed_at')} as "closedAt",
  d.closed_as as "closedAs", l.look, (l.breached_at is not null) as "isBreached"`;

const order = `d.legal_due_at, d.case_id::text || ' ' || d.id`;

/** The same for the list and its count: what the board counts, of the cases that the reader may see. */
function conditionsOf(reader: Reader, filter: DeadlineFilter): Conditions {
  const conditions = new Conditions();
  conditions
    .add(granted('d.case_id', conditions.reader(reader)))
    .add(filter.state === 'measured' ? `${isDeadline} and ${isMeasured}` : isCounted)
    .add(isReal('d.case_id'));
  addState(conditions, filter);
  return conditions.add('d.office_id = ?', filter.office).add(`split_part(d.clock_id, '/', 1) = ?`, filter.rule);
}

function addState(conditions: Conditions, { state, period, now }: DeadlineFilter): void {
  if (state === 'onTime' || state === 'late' || state === 'unconfirmed' || state === 'measured') {
    const [from, to] = [conditions.place(period.from), conditions.place(period.to)];
    conditions.add(`${endedOn} between ${from}::date and ${to}::date`);
    if (state === 'measured') {
      conditions.add(`d.closed_as = 'done'`);
      return;
    }
    const stands = { onTime: isMet, unconfirmed: isUnconfirmed };
    conditions.add(state === 'late' ? isLate(conditions.place(now.at)) : stands[state]);
    return;
  }
  conditions.add('d.closed_at is null');
  if (state === 'open') return;
  const today = state === 'overdue' ? '' : `${conditions.place(now.today)}::date`;
  conditions.add(nearness('d', { at: `${conditions.place(now.at)}::timestamptz`, today })[state]);
}

/** The deadlines behind a number of the board, the most urgent first. */
export async function listDeadlines(
  db: Queryable,
  reader: Reader,
  filter: DeadlineFilter,
  page: { after: Cursor | null; limit: number },
): Promise<Page<DeadlineRow>> {
  const conditions = conditionsOf(reader, filter);
  if (page.after) {
    const at = conditions.place(page.after.at);
    conditions.add(`(${order}) > (${at}::timestamptz, ${conditions.place(page.after.id)}::text)`);
  }
  const rows = await db.query<DeadlineRow>(
    `select ${columns} from duty d join docket_case k on k.id = d.case_id ${looked}
     where ${conditions.sql} order by ${order} limit ${conditions.place(page.limit + 1)}`,
    conditions.values,
  );
  return pageOfRows(rows, page.limit, (row) => ({ at: row.legalDueAt, id: `${row.case} ${row.id}` }));
}

/** How many rows the list has in all. */
export async function countDeadlines(db: Queryable, reader: Reader, filter: DeadlineFilter): Promise<number> {
  const conditions = conditionsOf(reader, filter);
  const rows = await db.query<{ count: number }>(
    `select count(*)::int as count from duty d ${looked} where ${conditions.sql}`,
    conditions.values,
  );
  return rows[0]?.count ?? 0;
}
