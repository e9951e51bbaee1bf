/** Sealed texts, encrypted parties and receipts, and what they are found by. */
export const texts: readonly string[] = [
  // `is_apart`: of a room. What is said there is in no index that others search by: they would wait for it, and could tell.
  `create table case_text (
     case_id uuid not null,
     digest text not null,
     body text not null,
     is_apart boolean not null default false,
     created_at timestamptz(3) not null default clock_timestamp(),
     constraint case_text_case_id_digest_pk primary key (case_id, digest))`,
  // How a text and what is looked for in it are compared: full-width letters as letters, capitals as small ones. By code
  // points alone, so that an index made under one locale is right under every other.
  `create function search_form(body text) returns text language sql immutable strict parallel safe
     return lower(normalize(body, nfkc) collate "C")`,
  // Chinese has no blanks between words: a text is indexed by every two characters that stand side by side, so that a
  // word of two characters is found. Punctuation parts a text and is in no pair. The cost tells the planner never to
  // compute it row by row where an index would do.
  String.raw`create function bigrams(body text) returns text[] language plpgsql immutable strict parallel safe cost 2000 as $$
   declare
     c text[] := string_to_array(translate(public.search_form(body),
       E'\t\n\r。、,;:?!.“”‘’()《》〈〉<>【】「」『』[]{}"''…—·-_/\\|~',
       repeat(' ', 64)), null);
   begin
     return coalesce((select array_agg(x.a || x.b) from unnest(c, c[2:]) x(a, b) where x.a <> ' ' and x.b <> ' '), '{}');
   end $$`,
  // New texts wait in the index's own list, which each search reads too, until many are put in at once: one by one they cost
  // half of all that a petition writes. The worker empties it every ten seconds (`emptyTextList`). Whoever adds to a list of
  // 32 MB, some thousands of texts, has to do it first, which takes seconds: that is without a worker alone.
  `create index case_text_bigrams_idx on case_text using gin (bigrams(body)) with (gin_pending_list_limit = 32768)
     where not is_apart`,
  // Only the owner of an index may empty its list.
  `create function empty_text_list() returns void language sql security definer set search_path = pg_catalog as $$
     select gin_clean_pending_list('public.case_text_bigrams_idx') $$`,
  // 300 times so many texts are looked at by an analysis, and ten times so many pairs told: a second of work now and then.
  `alter index case_text_bigrams_idx alter column 1 set statistics 50`,
  // Which pairs so many texts have that they tell none from another, for finding likely repeats: 300, and not whatever the
  // statistics call common, which of few texts is every pair that two of them share. The application's role may not look at
  // statistics itself; of these it learns pairs of characters and nothing else.
  `create function common_bigrams() returns text[] language sql stable parallel safe security definer
     set search_path = pg_catalog as $$
     select coalesce(array_agg(e.pair), '{}')
       from pg_stats s, pg_class c, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) e(pair, share)
      where s.schemaname = 'public' and s.tablename = 'case_text_bigrams_idx' and c.oid = 'public.case_text'::regclass
        and e.pair is not null and e.share * c.reltuples >= 300 $$`,
  `create table case_party (
     case_id uuid not null,
     party text not null,
     digest text not null,
     key_id text not null,
     cipher bytea not null,
     name_index bytea,
     phone_index bytea,
     id_number_index bytea,
     created_at timestamptz(3) not null default clock_timestamp(),
     constraint case_party_case_id_party_digest_pk primary key (case_id, party, digest))`,
  // The same person's other matters, while one is being registered.
  `create index case_party_name_idx on case_party (name_index) where name_index is not null`,
  `create index case_party_phone_idx on case_party (phone_index) where phone_index is not null`,
  `create index case_party_id_number_idx on case_party (id_number_index) where id_number_index is not null`,
  // Whoever erases leaves a fact first; the role of the application may delete neither text nor identity by itself.
  `create function erase_sealed(p_case uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
   declare
     -- Texts by their digest; an identity by its party too, since two parties of a case may have the same one. What was said
     -- again after an erasure, in the same words too, is there again, and is not taken by the next one.
     sealed jsonb[] := array(
       select t.s from (
         select e.seq, s from public.docket_fact e
          cross join jsonb_array_elements_text(e.body::jsonb #> '{data,facts}') n
           join public.docket_fact f on f.case_id = p_case and f.seq = n::integer
          cross join jsonb_path_query(f.body::jsonb, '$.data.** ? (exists (@.digest))') s
          where e.case_id = p_case and e.type = 'erased'
         union all
         -- Of a party what was known before.
         select e.seq, s from public.docket_fact e
          cross join jsonb_array_elements_text(e.body::jsonb #> '{data,parties}') p
           join public.docket_fact f on f.case_id = p_case and f.seq < e.seq
          cross join jsonb_path_query(f.body::jsonb, '$.data.** ? (exists (@.digest))') s
          where e.case_id = p_case and e.type = 'erased' and s ->> 'party' = p) t (seq, s)
        where not exists (
          select from public.docket_fact g
           cross join jsonb_path_query(g.body::jsonb, '$.data.** ? (exists (@.digest))') a
           where g.case_id = p_case and g.seq > t.seq
             and a ->> 'digest' = t.s ->> 'digest' and a ->> 'party' is not distinct from t.s ->> 'party'));
   begin
     delete from public.case_text where case_id = p_case and digest in (select s ->> 'digest' from unnest(sealed) s);
     delete from public.case_party where case_id = p_case
       and (party, digest) in (select s ->> 'party', s ->> 'digest' from unnest(sealed) s);
     delete from public.local_outbox o using public.docket_case k
      where k.id = o.case_id and (k.id = p_case or k.parent_id = p_case);
     update public.case_file f set erased_at = e.at
       from public.docket_fact e, jsonb_array_elements_text(e.body::jsonb #> '{data,facts}') n
      where e.case_id = p_case and e.type = 'erased' and f.case_id = p_case and f.seq = n::integer and f.erased_at is null;
   end $$`,
  // Each party has one of its own, and its own code: all of a case have the number of the case.
  `create table receipt (
     number text not null,
     case_id uuid not null,
     party text not null,
     code_hash bytea not null,
     issue integer not null default 1,
     created_at timestamptz(3) not null default clock_timestamp(),
     reissued_at timestamptz(3),
     reissued_by text,
     constraint receipt_case_id_party_pk primary key (case_id, party))`,
  `create index receipt_number_idx on receipt (number)`,
  // Visits of the petitioner's page that were left before their end; a pass is good for some hours, so a day is kept.
  `create table left_visit (
     visit text not null,
     left_at timestamptz(3) not null default clock_timestamp(),
     constraint left_visit_visit_pk primary key (visit))`,
  // What an office types and has not given yet: encrypted, and gone with the matter.
  `create table command_draft (
     case_id uuid not null,
     office_id text not null,
     command text not null,
     version integer not null,
     key_id text not null,
     cipher bytea not null,
     principal text not null,
     kept_at timestamptz(3) not null default clock_timestamp(),
     constraint command_draft_case_id_office_id_command_pk primary key (case_id, office_id, command))`,
  `create function forget_drafts_of_office() returns trigger language plpgsql as $$
   begin
     delete from command_draft where case_id = new.case_id and office_id = new.office_id;
     return null;
   end $$`,
  `create trigger case_access_forgets_drafts after update of ended_at on case_access for each row
     when (new.ended_at is not null and new.reason in ('handler', 'executor', 'member')) execute function forget_drafts_of_office()`,
  `create function forget_drafts_of_case() returns trigger language plpgsql as $$
   begin
     delete from command_draft where case_id = new.id;
     return null;
   end $$`,
  `create trigger docket_case_forgets_drafts after update of is_open on docket_case for each row
     when (old.is_open and not new.is_open) execute function forget_drafts_of_case()`,
];
