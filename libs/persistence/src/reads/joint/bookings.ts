import { granted, type Queryable } from '../reader.js';

/** When and where members are called to sit together, and which experts come. */
export interface Meeting {
  readonly on: string;
  /** Hours of that day, `09:00`. */
  readonly from: string;
  readonly until: string;
  /** A place of the register; null: none was named. */
  readonly venue: string | null;
  /** By their ids in the register. */
  readonly experts: readonly string[];
}

/** Another meeting that has the same place or an expert at the same time. */
export interface Clash {
  readonly case: string;
  readonly from: string;
  readonly until: string;
  readonly isVenue: boolean;
  readonly experts: readonly string[];
}

/**
 * What else is booked at the time of a meeting. No booking is kept anywhere: it is what was called in a joint mediation that goes on,
 * as long as its centre sees it, so that whatever ends the mediation has freed place and experts in the same commit.
 *
 * @param joint whose meeting it is, which does not collide with itself; drills collide with drills alone
 */
export const listClashes = (
  db: Queryable,
  joint: string,
  { on, from, until, venue, experts }: Meeting,
): Promise<Clash[]> =>
  db.query<Clash>(
    `select c.* from (
       select r.case_id as case, r.called_from as "from", r.called_until as until,
         coalesce(r.called_venue = $5::uuid, false) as "isVenue",
         array(select e from unnest(string_to_array(r.called_experts, ' ')) e where e = any($6)) as experts
       from joint r
       where r.called_on = $2::date and r.called_from < $4 and r.called_until > $3 and r.case_id <> $1
         and r.ended_as is null and r.is_drill = (select own.is_drill from joint own where own.case_id = $1)
         and ${granted('r.case_id', 'r.centre_id')}) c
     where c."isVenue" or cardinality(c.experts) > 0 order by c."from", c.case`,
    [joint, on, from, until, venue, experts],
  );
