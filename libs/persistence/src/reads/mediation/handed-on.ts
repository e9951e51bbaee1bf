import { dateSql, instantSql, titleOf, type Queryable } from '../reader.js';

/** What an office is told of a dispute that it handed over (移交出去的): whether it was taken, and how it ended; nothing that anybody said. */
export interface HandedOnRow {
  readonly id: string;
  readonly number: string;
  readonly title: string | null;
  readonly courtNumber: string | null;
  readonly committee: string;
  readonly sort: string;
  readonly source: string;
  readonly openedAt: string;
  readonly acceptedOn: string | null;
  readonly endedAs: string | null;
  readonly endedOn: string | null;
  /** Of what a court handed over, once its report was recorded: that fact, and the one whose paper is the agreement. */
  readonly report: number | null;
  readonly agreement: number | null;
}

const textOf = (field: string): string =>
  `(select t.body from case_text t where t.case_id = r.case_id and t.digest = o.body::jsonb -> 'data' -> '${field}' ->> 'digest')`;
const reported = (type: string): string =>
  `case when r.source = 'court' then (select max(f.seq) from docket_fact f where f.case_id = r.case_id and f.type = '${type}') end`;

// The title is in the words of whoever registered it: told where that was the sender itself, who knows them.
const columns = `r.case_id as id, r.number, case when o.office_id = r.sender_id then ${titleOf('k')} end as title,
  case when r.source = 'court' then ${textOf('courtNumber')} end as "courtNumber", r.office_id as committee, r.sort, r.source,
  ${instantSql('r.opened_at')} as "openedAt", ${dateSql('r.accepted_on')} as "acceptedOn", r.ended_as as "endedAs",
  ${dateSql('r.ended_on')} as "endedOn", ${reported('senderTold')} as report,
  case when r.ended_as in ('settled', 'settled_partly', 'handed_to_court') and ${reported('senderTold')} is not null
    then ${reported('drawnUp')} end as agreement`;
const from = `mediation r join docket_case k on k.id = r.case_id
  join docket_fact o on o.case_id = r.case_id and o.seq = 1`;

/**
 * Disputes that an office has handed over, the newest first: what it is told, and no case. It has access to none of them, and drills
 * are left out.
 *
 * @param sender the office; no other condition of access is asked
 */
export const listHandedOn = (db: Queryable, sender: string, limit: number): Promise<HandedOnRow[]> =>
  db.query<HandedOnRow>(
    `select ${columns} from ${from} where r.sender_id = $1 and not r.is_drill order by r.opened_at desc, r.case_id limit $2`,
    [sender, limit],
  );

/** One of them; null: that office did not hand it over. */
export async function readHandedOn(db: Queryable, sender: string, caseId: string): Promise<HandedOnRow | null> {
  const rows = await db.query<HandedOnRow>(
    `select ${columns} from ${from} where r.sender_id = $1 and r.case_id = $2 and not r.is_drill`,
    [sender, caseId],
  );
  return rows[0] ?? null;
}
