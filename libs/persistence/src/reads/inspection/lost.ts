import type { CaseId } from '#libs/kernel';
import type { Queryable } from '../reader.js';

/** Somebody of the group of a tour who is there no more. */
export interface LostInspector {
  readonly caseId: CaseId;
  readonly account: string;
  /** The fact by which that one came, or came again. */
  readonly cameBy: number;
}

/**
 * Who is of the group of a tour that goes on, and whose account was closed, or has no post any more in the office that has lent it; once
 * each, and once more where that one came again. Those of drills are nobody’s.
 */
export const listLostInspectors = (db: Queryable): Promise<LostInspector[]> =>
  db.query<LostInspector>(
    `select r.case_id as "caseId", a.account, c.seq as "cameBy"
       from inspection r join case_access a on a.case_id = r.case_id and a.reason = 'inspector' and a.ended_at is null
       join account g on g.id::text = a.account
       cross join lateral (select coalesce(max(f.seq), 1) as seq from docket_fact f where f.case_id = r.case_id
         and f.type in ('inspectorAdded', 'inspectorReplaced') and f.body::jsonb #>> '{data,by,account}' = a.account) c
      where r.ended_at is null and not r.is_drill
        and not (g.is_active and exists (select from account_role o where o.account_id = g.id and o.office_id = a.office_id))
        and not exists (select from docket_fact f where f.case_id = r.case_id and f.type = 'inspectorLost'
          and f.seq > c.seq and f.body::jsonb #>> '{data,account}' = a.account)
      order by 1, 2`,
  );
