import type { similarPetitions } from '#contracts/petition';
import type * as z from 'zod';
import { dateSql, granted, instantSql, titleOf, type Queryable, type Reader } from '../reader.js';

/** A text that shares rare pairs of characters with the one at hand. */
export interface LikeText {
  readonly id: string;
  readonly body: string;
}

// A matter of a page has a few hundred pairs; so many of the rarest tell it from others well enough.
const pairsWeighed = 32;
const pairsAsked = 10;
// What a matter is about stands in its beginning; the pairs of a longer text are not looked for.
const charsLookedAt = 4_000;
// A pair that more texts have tells little, and reading them all would take long.
const textsPerPair = 300;
const candidates = 200;

/**
 * Texts of real petitions that the reader may see and that share the rarest pairs of a text, those that share most first.
 * Pairs that everybody uses are left out by the statistics of the index, the others weighed by how many texts have them.
 */
export async function listLikeTexts(db: Queryable, reader: Reader, text: string): Promise<LikeText[]> {
  return db.query<LikeText>(
    `with pair as materialized (
       select x.pair from (select distinct unnest(bigrams($1::text)) as pair) x
       where x.pair <> all ((select common_bigrams())::text[]) order by md5(x.pair) limit ${String(pairsWeighed)}),
     rare as materialized (
       select pair.pair from pair cross join lateral (
         select count(*) as texts from (
           select 1 from case_text t where not t.is_apart and bigrams(t.body) @> array[pair.pair] limit ${String(textsPerPair)}) l) n
       where n.texts > 0 and n.texts < ${String(textsPerPair)} order by n.texts limit ${String(pairsAsked)}),
     found as materialized (
       select t.case_id, t.digest, count(*) as shared from rare cross join lateral (
         select f.case_id, f.digest from case_text f where not f.is_apart and bigrams(f.body) @> array[rare.pair] offset 0) t
       group by t.case_id, t.digest)
     select f.case_id as id, t.body from found f
     join petition p on p.case_id = f.case_id and not p.is_drill
     join case_text t on t.case_id = f.case_id and t.digest = f.digest
     where ${granted('f.case_id', '$2')}
     order by f.shared desc, p.registered_at desc limit ${String(candidates)}`,
    [text.slice(0, charsLookedAt).replace(/\p{Surrogate}$/u, ''), reader.office],
  );
}

/** Blind indexes of a petitioner, as PostgreSQL's hex text; null where a field is empty. */
export interface PartyIndexes {
  readonly name: string | null;
  readonly phone: string | null;
  readonly idNumber: string | null;
}

/** A petition with a party that has a field in common. */
export interface SamePartyRow {
  readonly id: string;
  readonly sameName: boolean;
  readonly samePhone: boolean;
  readonly sameIdNumber: boolean;
}

// One telephone or name may stand under many matters; of these the newest are the likely repeats.
const partiesRead = 50;

/**
 * That an identity is what counts now of somebody who petitions, or does so for others: an accused person is none, and nobody is
 * found by what was corrected.
 *
 * @param party row of `party` @param sealed row of `case_party`
 */
export const asPetitioner = (party: string, sealed: string): string =>
  `${party}.case_id = ${sealed}.case_id and ${party}.party = ${sealed}.party and ${party}.digest = ${sealed}.digest
   and ${party}.role in ('petitioner', 'representative') and ${party}.left_on is null and ${party}.merged_into is null`;

/** Real petitions that the reader may see with a petitioner who has the name, telephone or identity number, newest first. */
export async function listSameParty(db: Queryable, reader: Reader, party: PartyIndexes): Promise<SamePartyRow[]> {
  if (party.name === null && party.phone === null && party.idNumber === null) return [];
  return db.query<SamePartyRow>(
    `with hit as (
       select c.case_id, c.party, c.digest, true as name, false as phone, false as id_number from case_party c
         where c.name_index = $2::bytea
       union all select c.case_id, c.party, c.digest, false, true, false from case_party c where c.phone_index = $3::bytea
       union all select c.case_id, c.party, c.digest, false, false, true from case_party c where c.id_number_index = $4::bytea)
     select h.case_id as id, bool_or(h.name) as "sameName", bool_or(h.phone) as "samePhone",
       bool_or(h.id_number) as "sameIdNumber"
     from hit h join petition p on p.case_id = h.case_id and not p.is_drill
     join party a on ${asPetitioner('a', 'h')}
     where ${granted('h.case_id', '$1')}
     group by h.case_id, p.registered_at
     order by bool_or(h.id_number) desc, bool_or(h.phone) desc, p.registered_at desc limit ${String(partiesRead)}`,
    [reader.office, party.name, party.phone, party.idNumber],
  );
}

/** A petition as it is laid beside a matter that is being registered, with what it is about. */
export type BesideRow = Omit<z.output<typeof similarPetitions>['items'][number], 'excerpt' | 'likeness' | 'score'> & {
  readonly matter: string | null;
};

/** What is shown of some petitions beside a matter; nothing of those that the reader may not see. */
export async function readBeside(db: Queryable, reader: Reader, cases: readonly string[]): Promise<BesideRow[]> {
  return db.query<BesideRow>(
    `select p.case_id as id, p.number, p.phase, ${dateSql('p.received_on')} as "receivedOn",
       ${instantSql('p.registered_at')} as "registeredAt", p.holder_office as holder, ${titleOf('k')} as title, matter.body as matter
     from petition p join docket_case k on k.id = p.case_id
     left join docket_fact f on f.case_id = p.case_id and f.seq = 1
     left join case_text matter on matter.case_id = p.case_id
       and matter.digest = f.body::jsonb -> 'data' -> 'matter' ->> 'digest'
     where p.case_id = any($1::uuid[]) and ${granted('p.case_id', '$2')}`,
    [cases, reader.office],
  );
}
