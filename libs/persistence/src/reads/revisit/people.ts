import type { PartyRole } from '#libs/kernel';
import { sealedOf } from '../recipients.js';
import { titleOf, type Queryable } from '../reader.js';

/** Who is asked in a revisit, sealed in the matter above it. */
export interface AskedRow {
  readonly party: string;
  readonly role: PartyRole;
  /** Null: erased, or it has left the matter. */
  readonly cipher: Buffer | null;
  /** The matter, in whose log each look is recorded. */
  readonly above: string;
  readonly title: string | null;
}

/** Identities of the organisations that are parties of a matter that is visited, for whoever asks whether a visitor is of one. */
export async function readVisitedOrganisations(db: Queryable, above: string | null): Promise<readonly Buffer[]> {
  const rows = await db.query<{ cipher: Buffer | null }>(
    `select ${sealedOf('w.case_id', 'w.party', 'now.left_on is null')} as cipher
       from party w
      where w.case_id = $1 and w.nature = 'organisation' and w.role in ('applicant', 'respondent', 'petitioner')
        and w.left_on is null and w.merged_into is null`,
    [above],
  );
  return rows.flatMap(({ cipher }) => cipher ?? []);
}

/**
 * Whom somebody visits, by the row of the revisit: whoever visits sees nothing else of the matter. That the reader may know it is
 * asked before; nothing of it is read by a list.
 */
export const readAskedPeople = (db: Queryable, revisit: string, parties: readonly string[]): Promise<AskedRow[]> =>
  db.query<AskedRow>(
    `select asked.party, w.role, ${sealedOf('r.parent_id', 'asked.party', 'now.left_on is null')} as cipher, r.parent_id as above,
       ${titleOf('k')} as title
     from revisit r join docket_case k on k.id = r.parent_id cross join unnest($2::text[]) with ordinality as asked (party, at)
     join party w on w.case_id = r.parent_id and w.party = asked.party
     where r.case_id = $1 order by asked.at`,
    [revisit, parties],
  );
