import { dateSql, granted, type Queryable, type Reader } from '../reader.js';

/** A petition as a supervision by hand is held against it. */
export interface SupervisedPetitionRow {
  readonly receivedOn: string;
  readonly hasHeld: boolean;
}

/**
 * The petition that somebody wants an office supervised for, and whether that office registered, passed on, handled it or
 * carries its opinion out, also where its access has ended since; null for a reader who may not see the petition.
 */
export async function readSupervisedPetition(
  db: Queryable,
  reader: Reader,
  asked: { petition: string; office: string },
): Promise<SupervisedPetitionRow | null> {
  const rows = await db.query<SupervisedPetitionRow>(
    `select ${dateSql('p.received_on')} as "receivedOn",
       exists (select 1 from case_access h where h.case_id = p.case_id and h.office_id = $3
         and h.reason in ('registrar', 'referrer', 'handler', 'executor')) as "hasHeld"
     from petition p where p.case_id = $2 and ${granted('p.case_id', '$1')}`,
    [reader.office, asked.petition, asked.office],
  );
  return rows[0] ?? null;
}
