import type { Reminder, ReminderKind } from '#libs/contracts';
import type { Doer } from './duties.js';
import {
  granted,
  instantSql,
  owedTo,
  sittingIn,
  titleOf,
  type Queryable,
  type Reader,
  type ReaderAt,
} from './reader.js';

/** Who is reminded: a person, in one role. */
export interface Reminded {
  readonly reader: Reader;
  /** Whose bell it is; the reader may be in the place of somebody else. */
  readonly account: string;
  /** What may be done in the capacity: of other duties of the office it is not reminded. */
  readonly doer: Doer;
}

// What is a month old is a duty or it is past; a list that is longer is the inbox's.
const shownDays = 30;
const mostShown = 200;
// The bell says 99+, and looks after each piece of news: nobody has use for the exact number of a thousand.
const mostCounted = 100;

const reads = { office: '$1', account: '$5' };

/**
 * The condition that a reminder `r` of a case `k` is one more of what the reader is told alone: the breach of what is somebody's alone is told to
 * that one and to the office that answers for it, to which that one may belong too.
 */
export const isToldAlone = ({ office, account }: ReaderAt): string =>
  `(r.what = 'breach' and r.account is null and exists (
    select from duty_holder h where h.case_id = r.case_id and h.account = ${account} and h.office_id = ${office}
      and split_part(h.duty_id, '/', 1) = r.about and h.since <= r.at and (h.ended_at is null or h.ended_at >= r.at)))`;

/**
 * Of the office, in the capacity, of what was not switched off, and not of what one did oneself. What lies in a room of others
 * is left out before access is asked for.
 */
const wanted = `
  from reminder r join docket_case k on k.id = r.case_id
  left join reminder_read d on d.account_id = $2 and d.reminder_id = r.id
 where r.office_id = $1 and (r.account is null or r.account = $5) and r.at > clock_timestamp() - interval '${String(shownDays)} days'
   and (r.capacity is null or r.capacity = $3) and (r.duty = '' or r.duty = any(case when r.account is null then $4::text[] else $6::text[] end))
   and r.by_principal is distinct from $2::text and not ${isToldAlone(reads)}
   and not exists (select from reminder_setting s where s.account_id = $2 and r.what = any(s.muted))
   and (r.room is null or r.room = any(${sittingIn(reads)})) and ${granted('r.case_id', reads)}`;

const readTo = `coalesce((select m.read_to from reminder_mark m
  where m.account_id = $2 and m.office_id = $1 and m.capacity = $3), 0)`;
/**
 * What was new is owed still. What the office owes is read once for all reminders, and not at all where there is none of a duty:
 * a bell that was left alone for a month has thousands, each of which was looked up by itself.
 */
const isOpen = `(r.duty <> '' and (r.case_id, split_part(r.duty, '.', 2)) in (
  select o.case_id, o.what from ${owedTo('o', reads)} where o.closed_at is null))`;
/** What was owed is done, by whomever: there is nothing in it to look at any more. */
const isDone = `(r.duty <> '' and not ${isOpen})`;
const isRead = `(r.id <= ${readTo} or d.reminder_id is not null or ${isDone})`;

const valuesOf = ({ reader, account, doer }: Reminded): unknown[] => [
  ...[reader.office, account, doer.capacity, doer.duties, reader.account, doer.alone],
];

/** A reminder under its own number, which whoever is reminded is not told; `about`: a duty of its kind, or the type of a fact. */
type ReminderRow = Omit<Reminder, 'id'> & { readonly id: number };

/** What is new for somebody (工作提醒): the last that were told, by the time of what they tell of, the newest first. */
export async function listReminders(db: Queryable, reminded: Reminded): Promise<ReminderRow[]> {
  const rows = await db.query<Omit<ReminderRow, 'id'> & { readonly id: string }>(
    `select * from (
     select r.id, r.what, ${instantSql('r.at')} as at, r.about, r.case_id as case, k.kind, k.number, ${titleOf('k')} as title,
       nullif(split_part(r.duty, '.', 2), '') as duty, ${isRead} as "isRead",
       ${isOpen} as "isOpen"
     ${wanted} order by r.id desc limit ${String(mostShown)}) last order by at desc, id desc`,
    valuesOf(reminded),
  );
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** How much of it was not read, up to a hundred. */
export async function countReminders(db: Queryable, reminded: Reminded): Promise<number> {
  const [row] = await db.query<{ unread: number }>(
    // Behind the mark alone, and no further than it counts.
    `select count(*)::int as unread from (
       select ${wanted} and r.id > ${readTo} and d.reminder_id is null and not ${isDone} limit ${String(mostCounted)}) counted`,
    valuesOf(reminded),
  );
  return row?.unread ?? 0;
}

/** Of what somebody is not reminded. */
export async function readMutedReminders(db: Queryable, account: string): Promise<ReminderKind[]> {
  const [row] = await db.query<{ muted: ReminderKind[] }>('select muted from reminder_setting where account_id = $1', [
    account,
  ]);
  return row?.muted ?? [];
}
