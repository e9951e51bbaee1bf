import { dateSql, dayOf, granted, isBinding, nearness, titleOf, type Queryable, type Reader } from '../reader.js';
import { lacking } from './list.js';

/** What waits in the joint mediations that a reader may see. */
export interface JointNumbers {
  readonly open: number;
  readonly overdue: number;
  readonly noLead: number;
  readonly positionMissing: number;
  readonly quorumMissed: number;
  readonly expertAwaited: number;
}

const reader = { office: '$1', account: '$2' } as const;
const seen = `r.ended_at is null and not r.is_drill and ${granted('r.case_id', reader)}`;
const goesOn = 'r.ended_as is null';
const late = nearness('o', { at: 'clock_timestamp()', today: dayOf('clock_timestamp()') }).overdue;
const owing = `exists (select 1 from duty o where o.case_id = r.case_id and o.closed_at is null and ${late} and ${isBinding('o')})`;

/** Counted as the lists count them, drills left out. */
export async function countJoints(db: Queryable, { office, account }: Reader): Promise<JointNumbers> {
  const [row] = await db.query<JointNumbers>(
    `select count(*)::int as open, (count(*) filter (where ${owing}))::int as overdue,
       (count(*) filter (where ${goesOn} and ${lacking.lead}))::int as "noLead",
       (count(*) filter (where ${goesOn} and ${lacking.position}))::int as "positionMissing",
       (count(*) filter (where ${goesOn} and ${lacking.quorum}))::int as "quorumMissed",
       (count(*) filter (where ${goesOn} and ${lacking.expert}))::int as "expertAwaited"
     from joint r where ${seen}`,
    [office, account],
  );
  return row ?? { open: 0, overdue: 0, noLead: 0, positionMissing: 0, quorumMissed: 0, expertAwaited: 0 };
}

/** One clock that runs in a joint mediation or in a share of it: who has to do something, and since when. */
export interface JointWait {
  readonly case: string;
  readonly number: string;
  readonly title: string | null;
  readonly committee: string;
  readonly centre: string;
  readonly lead: string | null;
  readonly office: string;
  readonly rule: string;
  readonly since: string;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
}

/** Who waits for whom in the joint mediations that a reader may see, the longest first. What its members say stands in none of it. */
export const listJointWaits = (db: Queryable, { office, account }: Reader, limit: number): Promise<JointWait[]> =>
  db.query<JointWait>(
    `select k.id as case, k.number, ${titleOf('k')} as title, r.office_id as committee, r.centre_id as centre, r.lead_id as lead, c.owner as office, c.rule,
       ${dateSql('c.start_on')} as since, ${dateSql('c.legal_due_on')} as "dueOn",
       coalesce(c.legal_due_at <= clock_timestamp(), false) as "isOverdue"
     from joint r join docket_case k on k.id = r.case_id
     cross join lateral (select r.case_id as of union all select s.case_id from share s where s.parent_id = r.case_id) cases
     join clock c on c.case_id = cases.of and c.met_at is null and c.ended_at is null
     where ${seen} order by c.start_on, k.id, c.id limit $3`,
    [office, account, limit],
  );
