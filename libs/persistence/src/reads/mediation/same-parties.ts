import type { CaseId } from '#libs/kernel';
import type { Queryable } from '../reader.js';

/**
 * Whether everybody who is in the one dispute is in the other one too, by the sealed search keys: the number of the papers where both
 * have one, or else the name. Who left no name is known as nobody.
 */
export async function haveSameParties(
  db: Queryable,
  { of, by }: { readonly of: CaseId; readonly by: CaseId },
): Promise<boolean> {
  const [row] = await db.query<{ readonly isSame: boolean }>(
    `with known as (
       select a.case_id, a.party, i.name_index as name, i.id_number_index as id_number
       from party a left join case_party i on i.case_id = a.case_id and i.party = a.party and i.digest = a.digest
       where a.case_id in ($1, $2) and a.role in ('applicant', 'respondent') and a.left_on is null and a.merged_into is null)
     select count(*) > 0 and bool_and(exists (
       select from known o where o.case_id = $2
         and coalesce(o.id_number = k.id_number, o.name = k.name, false))) as "isSame"
     from known k where k.case_id = $1`,
    [of, by],
  );
  return row?.isSame === true;
}
