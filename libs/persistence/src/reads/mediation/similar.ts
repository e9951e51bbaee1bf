import { granted, instantSql, titleOf, type Queryable, type Reader } from '../reader.js';
import type { PartyIndexes } from '../petition/similar.js';

/** A mediation between people of whom some are being registered. */
export interface SameDisputeRow {
  readonly number: string | null;
  readonly title: string | null;
  readonly phase: string | null;
  readonly committee: string;
  readonly openedAt: string;
  readonly isEnded: boolean;
}

// A year after its end somebody may come with the same dispute again; later it is another one.
const endedSince = `interval '1 year'`;
const mostShown = 5;

/**
 * Mediations that the reader may see with one of these people, known by a number of theirs, or with two of their names. Of those that the
 * reader may not see: that one is before which committee, where two of them are known by their numbers there and it goes on; neither its
 * number nor what it is about.
 */
export const listSameDispute = (
  db: Queryable,
  { office, account }: Reader,
  people: readonly PartyIndexes[],
): Promise<SameDisputeRow[]> =>
  db.query<SameDisputeRow>(
    `with asked as (
       select i, name::bytea as name, phone::bytea as phone, id_number::bytea as id_number
       from unnest($3::text[], $4::text[], $5::text[]) with ordinality as q(name, phone, id_number, i)),
     hit as (
       select c.case_id, c.party, c.digest, q.i, false as is_sure from asked q join case_party c on c.name_index = q.name
       union all select c.case_id, c.party, c.digest, q.i, true from asked q join case_party c on c.phone_index = q.phone
       union all select c.case_id, c.party, c.digest, q.i, true from asked q join case_party c on c.id_number_index = q.id_number),
     found as (
       select h.case_id, least(count(distinct h.i), count(distinct h.party)) as people,
         least(count(distinct h.i) filter (where h.is_sure), count(distinct h.party) filter (where h.is_sure)) as sure
       from hit h join party a on a.case_id = h.case_id and a.party = h.party and a.digest = h.digest
         and a.role in ('applicant', 'respondent') and a.left_on is null and a.merged_into is null
       group by h.case_id),
     judged as (
       select f.*, ${granted('f.case_id', { office: '$1', account: '$2' })} as is_seen from found f)
     select case when j.is_seen then r.number end as number, case when j.is_seen then ${titleOf('k')} end as title,
       case when j.is_seen then r.phase end as phase, r.office_id as committee, ${instantSql('r.opened_at')} as "openedAt",
       r.ended_as is not null as "isEnded"
     from judged j join mediation r on r.case_id = j.case_id and not r.is_drill join docket_case k on k.id = r.case_id
     where case when j.is_seen then (j.sure >= 1 or j.people >= 2)
           and (r.ended_at is null or r.ended_at > clock_timestamp() - ${endedSince})
         else j.sure >= 2 and r.ended_as is null end
     order by j.sure desc, j.people desc, r.opened_at desc limit ${String(mostShown)}`,
    [
      office,
      account,
      people.map(({ name }) => name),
      people.map(({ phone }) => phone),
      people.map(({ idNumber }) => idNumber),
    ],
  );
