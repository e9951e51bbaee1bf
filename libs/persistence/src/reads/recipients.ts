import type { CaseId, PartyRole } from '#libs/kernel';
import type { Queryable } from './reader.js';

/** Who a message is for, sealed. */
export interface SealedRecipient {
  /** The identity as it was last given; null: it was erased, it has left the case, or there is none of that name. */
  readonly cipher: Buffer | null;
  /** The case is one of a drill (演练). */
  readonly isDrill: boolean;
}

/**
 * The party of a case that is named first, of those that are there and are in it for themselves: whom a paper means that names
 * nobody.
 *
 * @param caseId SQL
 */
export const firstParty = (caseId: string): string => `(select f.party from party f
  where f.case_id = ${caseId} and f.role not in ('representative', 'accused') and f.left_on is null and f.merged_into is null
  order by f.seq, length(f.party), f.party limit 1)`;

/**
 * The case in which the parties stand to whom papers of a case go: its own, or, of a part that has none, the case above it.
 *
 * @param caseId SQL
 */
export const holderOf = (
  caseId: string,
): string => `coalesce((select h.case_id from party h where h.case_id = ${caseId} limit 1),
  (select h.parent_id from docket_case h where h.id = ${caseId}), ${caseId})`;

/** Whether some facts of a case say who somebody in it is. */
export async function nameParties(db: Queryable, caseId: CaseId, facts: readonly number[]): Promise<boolean> {
  const rows = await db.query<{ found: boolean }>(
    `select true as found from docket_fact f where f.case_id = $1 and f.seq = any($2::int[])
       and f.body::json->'parties' is not null limit 1`,
    [caseId, facts],
  );
  return rows.length > 0;
}

/** What the parties of a case are in it, and those of the case whose part it is. Roles tell nothing of anybody. */
export async function readPartyRoles(db: Queryable, caseId: CaseId): Promise<ReadonlyMap<string, PartyRole>> {
  const rows = await db.query<{ party: string; role: PartyRole }>(
    `select p.party, p.role from party p where p.case_id in ($1, (select k.parent_id from docket_case k where k.id = $1))`,
    [caseId],
  );
  return new Map(rows.map(({ party, role }) => [party, role]));
}

/**
 * What is sealed of a party is what counts now, also under the name of one that was found to be the same.
 *
 * @param more condition on the party `now`
 */
export const sealedOf = (caseId: string, party: string, more = 'true'): string => `(select i.cipher from party p
  join party now on now.case_id = p.case_id and now.party = coalesce(p.merged_into, p.party)
  join case_party i on i.case_id = now.case_id and i.party = now.party and i.digest = now.digest
  where p.case_id = ${caseId} and p.party = ${party} and ${more})`;

/**
 * A party of a case, for the platform that sends it something by its own course: nobody reads it. To one that has left nothing is
 * sent. Of a part that has no parties they stand in the case above. Null: there is no such case.
 *
 * @param party name of the party in its case; null: the first one
 */
export async function readRecipient(
  db: Queryable,
  caseId: CaseId,
  party: string | null,
): Promise<SealedRecipient | null> {
  const [row] = await db.query<SealedRecipient>(
    `select k.drill_id is not null as "isDrill", ${sealedOf('s.id', `coalesce($2, ${firstParty('s.id')})`, 'now.left_on is null')} as cipher
     from docket_case k, lateral (select ${holderOf('k.id')} as id) s where k.id = $1`,
    [caseId, party],
  );
  return row ?? null;
}
