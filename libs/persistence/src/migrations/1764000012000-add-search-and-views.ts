import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search in texts by pairs of characters, indexes of the filters of lists, views that people keep (保存的视图), and the
 * log of who read what for which purpose (查看记录).
 */
export class AddSearchAndViews1764000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

const up = [
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
  // Without a list of pending entries: it would make some searches slow, and now and then a registration.
  `create index case_text_bigrams_idx on case_text using gin (bigrams(body)) with (fastupdate = off)`,
  // Nothing plans by them, and they would be computed for 30,000 texts at every analysis.
  `alter index case_text_bigrams_idx alter column 1 set statistics 0`,
  // By the beginning of a number, and by its last digits.
  `create index petition_number_idx on petition (number text_pattern_ops)`,
  `create index petition_number_end_idx on petition (reverse(number) text_pattern_ops)`,
  // What is late or falls due, whichever office owes it.
  `create index duty_due_idx on duty (legal_due_at, case_id) where closed_at is null`,
  // The same person's other matters, while one is being registered.
  `create index case_party_name_idx on case_party (name_index) where name_index is not null`,
  `create index case_party_phone_idx on case_party (phone_index) where phone_index is not null`,
  `create index case_party_id_number_idx on case_party (id_number_index) where id_number_index is not null`,
  `create table saved_view (
     id uuid not null,
     account_id uuid not null,
     screen text not null,
     name text not null,
     query text not null,
     created_at timestamptz(3) not null default clock_timestamp(),
     updated_at timestamptz(3) not null default clock_timestamp(),
     constraint saved_view_id_pk primary key (id),
     constraint saved_view_account_id_screen_name_uq unique (account_id, screen, name))`,
  `create table read_log (
     id uuid not null,
     at timestamptz(3) not null default clock_timestamp(),
     account text not null,
     office text not null,
     capacity text not null,
     what text not null,
     case_id uuid,
     purpose text not null,
     detail jsonb not null default '{}',
     constraint read_log_id_pk primary key (id))`,
  `create index read_log_case_id_idx on read_log (case_id, at) where case_id is not null`,
  `grant select, insert, update, delete on saved_view to maplebridge_app`,
  // Added to, never changed: who reads is not who may blot out that it was read.
  `grant select, insert on read_log to maplebridge_app`,
  `create trigger read_log_unchanged before update or delete on read_log for each row execute function refuse_change()`,
  `create trigger read_log_kept before truncate on read_log for each statement execute function refuse_change()`,
];

const down = [
  `drop table read_log`,
  `drop table saved_view`,
  ...'case_party_id_number_idx case_party_phone_idx case_party_name_idx duty_due_idx'
    .split(' ')
    .map((name) => `drop index ${name}`),
  `drop index petition_number_end_idx`,
  `drop index petition_number_idx`,
  `drop index case_text_bigrams_idx`,
  `drop function bigrams(text)`,
  `drop function search_form(text)`,
];
