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

/** What one committee has settled, and how many of that nobody was asked about. */
export interface MediationHolding {
  readonly office: string;
  readonly unasked: number;
}

/** Of those that the reader may see, by committee. Drills do not count, and no person is in it. */
export const holdingOfSeen = (db: Queryable, { office, account }: Reader): Promise<MediationHolding[]> =>
  db.query<MediationHolding>(
    `select r.office_id as office, count(*)::int as unasked from mediation r
      where ${isUnasked('r')} and not r.is_drill and ${granted('r.case_id', { office: '$1', account: '$2' })}
      group by 1 order by 1`,
    [office, account],
  );
