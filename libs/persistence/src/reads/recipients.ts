import type { CaseId } from '#libs/kernel';
import type { Queryable } from './reader.js';

/** Who a message is for, sealed. */
export interface SealedRecipient {
  /** The identity as it was last given; null: it was erased, or there is none of that name. */
  readonly cipher: Buffer | null;
  /** The case is one of a drill (演练). */
  readonly isDrill: boolean;
}

/**
 * A party of a case, for the platform that sends it something by its own course: nobody reads it. Null: there is no such case.
 *
 * @param party name of the party in its case: `p1`
 */
export async function readRecipient(db: Queryable, caseId: CaseId, party: string): Promise<SealedRecipient | null> {
  const [row] = await db.query<SealedRecipient>(
    `select k.drill_id is not null as "isDrill",
       (select p.cipher from case_party p where p.case_id = k.id and p.party = $2
         order by p.created_at desc limit 1) as cipher
     from docket_case k where k.id = $1`,
    [caseId, party],
  );
  return row ?? null;
}
