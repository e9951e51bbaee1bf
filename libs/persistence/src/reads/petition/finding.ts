import { granted, type Queryable, type Reader } from '../reader.js';
import { asPetitioner, type PartyIndexes } from './similar.js';

// A name that more petitioners have is told apart by its digits all the same; beyond it somebody asks for more than one case.
const partiesRead = 2_000;

/** A sealed petitioner who has the name or the number. */
export interface FoundParty {
  readonly caseId: string;
  readonly cipher: Buffer;
}

/**
 * Petitioners of real petitions that the reader may see, by the blind index of one field, the newest first. An accused
 * person is no petitioner, and an accusation is never found so (art. 30(3)).
 */
export async function listPetitionersBy(
  db: Queryable,
  reader: Reader,
  { name, phone, idNumber }: PartyIndexes,
): Promise<FoundParty[]> {
  return db.query<FoundParty>(
    `with hit as (
       select c.case_id, c.party, c.digest, c.cipher from case_party c where c.name_index = $2::bytea
       union all select c.case_id, c.party, c.digest, c.cipher from case_party c where c.phone_index = $3::bytea
       union all select c.case_id, c.party, c.digest, c.cipher from case_party c where c.id_number_index = $4::bytea)
     select h.case_id as "caseId", h.cipher from hit h
     join party a on ${asPetitioner('a', 'h')}
     join petition p on p.case_id = h.case_id and not p.is_drill and p.class is distinct from 'accusation'
     where ${granted('h.case_id', '$1')}
     order by p.registered_at desc limit ${String(partiesRead)}`,
    [reader.office, name, phone, idNumber],
  );
}
