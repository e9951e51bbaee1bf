import { granted, type Queryable, type Reader } from '../reader.js';

// So many days after its effect a plan of revisits has dates that still come (ours).
const visitedFor = 90;

/**
 * Settled of late, and no party has said whether another office may ask it how the agreement holds: nobody has asked.
 *
 * @param r SQL of the row of a mediation
 */
export const isUnasked = (r: string): string => `(${r}.ended_as in ('settled', 'settled_partly')
  and ${r}.effective_on > (statement_timestamp() at time zone 'Asia/Shanghai')::date - ${String(visitedFor)} and not ${r}.visits_asked)`;

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

/** What one committee has settled: how many of that nobody was asked about, and of how many something is late, or was broken. */
export interface MediationHolding {
  readonly office: string;
  readonly unasked: number;
  readonly late: number;
  readonly broken: number;
}

/** Of those that the reader may see, by committee. Drills do not count, and no person is in it. */
export const holdingOfSeen = (db: Queryable, { office, account }: Reader): Promise<MediationHolding[]> =>
  db.query<MediationHolding>(
    `select r.office_id as office, (count(*) filter (where ${isUnasked('r')}))::int as unasked,
        (count(*) filter (where h.holds = 'late'))::int as late, (count(*) filter (where h.holds = 'broken'))::int as broken
      from mediation r, lateral (select ${holds('r')} as holds) h
      where r.effective_on is not null and (${isUnasked('r')} or h.holds in ('late', 'broken')) and not r.is_drill
        and ${granted('r.case_id', { office: '$1', account: '$2' })}
      group by 1 order by 1`,
    [office, account],
  );
