import {
  binds,
  endedOn,
  isDeadline,
  isLate,
  isMet,
  isReal,
  isUnconfirmed,
  looked,
  type DatePeriod,
} from '../deadlines.js';
import { asOffice, dayOf, granted, isBinding, nearness, type Queryable, type Reader } from '../reader.js';
import type { BoardNow } from './board.js';

/** How many deadlines ended one way in a month. */
export interface MonthTally {
  /** `2026-11`. */
  readonly month: string;
  readonly state: (typeof states)[number];
  readonly count: number;
}

const states = ['onTime', 'late', 'unconfirmed'] as const;

const endings = `case when ${isMet} then 0 when ${isUnconfirmed} then 2 else 1 end`;
const monthly = `
select to_char(e.on, 'YYYY-MM') as month, e.code, count(*)::int as count from (
  select d.case_id, ${endedOn} as on, ${endings} as code from duty d ${looked}
  where ${endedOn} between $2::date and $3::date and ${isDeadline} and ${binds}
    and (${isMet} or ${isUnconfirmed} or ${isLate('$4')})
) e where ${isReal('e.case_id')} and ${granted('e.case_id', { office: '$1', account: asOffice('$5') })}
group by 1, 2 order by 1, 2`;

/**
 * How the deadlines of each month ended, counted as the board counts those of a period. Months in which none ended are not
 * among them, nor what was measured only and bound nobody.
 */
export async function countMonths(
  db: Queryable,
  reader: Reader,
  asked: { readonly period: DatePeriod; readonly now: BoardNow },
): Promise<MonthTally[]> {
  const { period, now } = asked;
  const values = [reader.office, period.from, period.to, now.at, reader.account];
  const rows = await db.query<{ month: string; code: number; count: number }>(monthly, values);
  return rows.flatMap(({ month, code, count }) => {
    const state = states[code];
    return state === undefined ? [] : [{ month, state, count }];
  });
}

/** How many open petitions of one holder are alike. */
export interface WaitingTally {
  readonly holder: string | null;
  /** In which of the spans of days its registration lies: 0 is before the first bound. */
  readonly age: number;
  /** In which of them its coming to the holder lies. */
  readonly held: number;
  /** An office owes something of it whose legal date has passed. */
  readonly isOverdue: boolean;
  readonly count: number;
}

const daysSince = (instant: string): string => `$2::date - ${dayOf(instant)}`;

// What is late is found once, by the index of open duties, and not asked of each petition.
const waiting = `
select p.holder_office as holder, width_bucket(${daysSince('p.registered_at')}, $4::int[]) as age,
  width_bucket(${daysSince('p.holder_since')}, $4::int[]) as held,
  (p.case_id in (select o.case_id from duty o where o.closed_at is null
    and ${nearness('o', { at: '$3::timestamptz', today: '$2::date' }).overdue} and ${isBinding('o')})) as "isOverdue",
  count(*)::int as count
from petition p where p.ended_at is null and not p.is_drill and ${granted('p.case_id', '$1')}
group by 1, 2, 3, 4`;

/**
 * Open petitions by who holds them, how long it is since they were registered and since their holder has them, and whether
 * something of them is late. Drills are left out.
 *
 * @param bounds first days of the second span and of each further one, ascending
 */
export function countWaiting(
  db: Queryable,
  reader: Reader,
  { now, bounds }: { readonly now: BoardNow; readonly bounds: readonly number[] },
): Promise<WaitingTally[]> {
  return db.query<WaitingTally>(waiting, [reader.office, now.today, now.at, bounds]);
}
