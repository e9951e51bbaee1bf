import { visitedForDays } from '#libs/kernel';
import { granted, type Queryable, type Reader } from '../reader.js';

/**
 * Settled of late, and no party has said whether another office may ask it how the agreement holds: nobody has asked.
 *
 * @param r SQL of the row of a mediation
 */
export const isUnasked = (r: string): string => `(${r}.ended_as in ('settled', 'settled_partly')
  and ${r}.effective_on > (statement_timestamp() at time zone 'Asia/Shanghai')::date - ${String(visitedForDays)} and not ${r}.visits_asked)`;

/**
 * How an agreement holds, of the outcomes of its obligations: null where it has none, or another agreement took its place. What is
 * broken or late says so, whatever else was performed.
 *
 * @param r SQL of the row of a mediation
 */
export const holds = (r: string): string => `(select case
    when count(*) = 0 then null
    when bool_or(o.ended_as = 'broken') then 'broken'
    when bool_or(o.is_late) then 'late'
    when bool_and(o.ended_as is not null and o.ended_as in ('performed', 'waived')) then 'performed'
    when bool_or(o.ended_as = 'performed' or o.paid_cents > 0) then 'partly'
    when bool_or(o.ended_as = 'elsewhere') then 'elsewhere'
    else 'running' end
  from obligation o where o.parent_id = ${r}.case_id and o.ended_as is distinct from 'replaced')`;

/** What alone can hold as `late` or `broken`: few of all, by an index. SQL of their ids. */
const missing = `select o.parent_id from obligation o where o.is_late or o.ended_as = 'broken'`;

export type Holds = 'running' | 'late' | 'partly' | 'performed' | 'broken' | 'elsewhere';

/**
 * SQL of a condition: an agreement holds so. What is late or broken is looked for from what is missing.
 *
 * @param r SQL of the row of a mediation
 * @param how SQL of `value`
 */
export const holdsAs = (r: string, how: string, value: Holds): string =>
  value === 'late' || value === 'broken'
    ? `${r}.case_id in (${missing}) and ${holds(r)} = ${how}`
    : `${holds(r)} = ${how}`;

/** What one committee has settled: how many of that nobody was asked about, and of how many something is late, or was broken. */
export interface MediationHolding {
  readonly office: string;
  readonly unasked: number;
  readonly late: number;
  readonly broken: number;
}

/**
 * Of those that the reader may see, by committee. Drills do not count, and no person is in it. How each holds is worked out once: without
 * the offset it would be wherever it is named.
 */
export const holdingOfSeen = (db: Queryable, { office, account }: Reader): Promise<MediationHolding[]> =>
  db.query<MediationHolding>(
    `select r.office_id as office, (count(*) filter (where ${isUnasked('r')}))::int as unasked,
        (count(*) filter (where h.holds = 'late'))::int as late, (count(*) filter (where h.holds = 'broken'))::int as broken
      from mediation r
        cross join lateral (select ${holds('r')} as holds offset 0) h
      where r.case_id in (select m.case_id from mediation m where ${isUnasked('m')} union ${missing})
        and r.effective_on is not null and (${isUnasked('r')} or h.holds in ('late', 'broken')) and not r.is_drill
        and ${granted('r.case_id', { office: '$1', account: '$2' })}
      group by 1 order by 1`,
    [office, account],
  );
