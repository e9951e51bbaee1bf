import type { CaseId } from '#libs/kernel';
import { granted, instantSql, titleOf, type Queryable, type Reader } from '../reader.js';
import type { PartyIndexes } from '../petition/similar.js';

/** A mediation between people of whom some are being registered. */
export interface SameDisputeRow {
  readonly id: CaseId;
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
 * Mediations that the reader may see with one of these people, known by a number of theirs, or with one on each side by any two of their
 * names and numbers. Of those that the reader may not see: that one is before which committee, where one on each side is known by a number
 * of its own and it goes on; neither its number nor what it is about. A number that stands on both sides, as a couple's, is one.
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
       select c.case_id, c.party, c.digest, q.i, q.name as value, false as is_sure
         from asked q join case_party c on c.name_index = q.name
       union all select c.case_id, c.party, c.digest, q.i, q.phone, true from asked q join case_party c on c.phone_index = q.phone
       union all select c.case_id, c.party, c.digest, q.i, q.id_number, true
         from asked q join case_party c on c.id_number_index = q.id_number),
     sided as (
       select h.*, a.role from hit h join party a on a.case_id = h.case_id and a.party = h.party and a.digest = h.digest
         and a.role in ('applicant', 'respondent') and a.left_on is null and a.merged_into is null),
     pair as (
       select x.case_id, bool_or(x.is_sure and y.is_sure) as is_sure
       from sided x join sided y on y.case_id = x.case_id and x.role = 'applicant' and y.role = 'respondent'
         and y.i <> x.i and y.value <> x.value group by x.case_id),
     found as (
       select s.case_id, bool_or(s.is_sure) as is_known, bool_or(p.case_id is not null) as are_both,
         bool_or(p.is_sure) is true as are_known
       from sided s left join pair p on p.case_id = s.case_id group by s.case_id),
     judged as (
       select f.*, ${granted('f.case_id', { office: '$1', account: '$2' })} as is_seen from found f)
     select r.case_id as id, case when j.is_seen then r.number end as number, case when j.is_seen then ${titleOf('k')} end as title,
       case when j.is_seen then r.phase end as phase, r.office_id as committee, ${instantSql('r.opened_at')} as "openedAt",
       r.ended_as is not null as "isEnded"
     from judged j join mediation r on r.case_id = j.case_id and not r.is_drill join docket_case k on k.id = r.case_id
     where case when j.is_seen then (j.is_known or j.are_both)
           and (r.ended_at is null or r.ended_at > clock_timestamp() - ${endedSince})
         else j.are_known and r.ended_as is null end
     order by j.are_known desc, j.are_both desc, j.is_known desc, r.opened_at desc limit ${String(mostShown)}`,
    [
      office,
      account,
      people.map(({ name }) => name),
      people.map(({ phone }) => phone),
      people.map(({ idNumber }) => idNumber),
    ],
  );
