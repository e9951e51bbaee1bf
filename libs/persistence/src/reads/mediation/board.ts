import { dayOf, granted, isBinding, nearness, type Queryable, type Reader } from '../reader.js';

/** How many open mediations of one committee stand in one phase, and of how many something is owed soon, or late. */
export interface MediationLoad {
  readonly office: string;
  readonly phase: string;
  readonly open: number;
  readonly week: number;
  readonly overdue: number;
}

const near = nearness('o', { at: 'clock_timestamp()', today: dayOf('clock_timestamp()') });
const owing = (when: string): string =>
  `exists (select 1 from duty o where o.case_id = r.case_id and o.closed_at is null and ${when} and ${isBinding('o')})`;

const loads = (which: string): string =>
  `select r.office_id as office, r.phase, count(*)::int as open, (count(*) filter (where ${owing(near.week)}))::int as week,
      (count(*) filter (where ${owing(near.overdue)}))::int as overdue
    from mediation r where r.ended_at is null and not r.is_drill and ${which} group by 1, 2 order by 1, 2`;

/** Of those that the reader may see, by committee and phase. Drills do not count, and no person is in it. */
export const loadOfSeen = (db: Queryable, { office, account }: Reader): Promise<MediationLoad[]> =>
  db.query<MediationLoad>(loads(granted('r.case_id', { office: '$1', account: '$2' })), [office, account]);

/** Of these committees, whoever may see their cases: numbers alone. */
export const loadOfCommittees = (db: Queryable, offices: readonly string[]): Promise<MediationLoad[]> =>
  db.query<MediationLoad>(loads('r.office_id = any($1::text[])'), [offices]);
