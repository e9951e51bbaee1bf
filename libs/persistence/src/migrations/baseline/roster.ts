import { kept, recordOf } from './kept.js';

/** The register of people who need no account, and of places (名册): plain administration, no cases. */
export const roster: readonly string[] = [
  // How to reach them is sealed for its row: moved to another one it does not open. `is_demo`: invented, and ends with the demonstration.
  `create table registered_person (
     id uuid not null,
     code text not null,
     kind text not null,
     name text not null,
     office_id text not null,
     is_full_time boolean not null,
     from_on date,
     until_on date,
     specialities text[] not null,
     languages text[] not null,
     qualifications text[] not null,
     most_cases integer,
     account_id uuid,
     contact bytea,
     is_active boolean not null default true,
     left_on date,
     erased_on date,
     is_demo boolean not null default false,
     constraint registered_person_id_pk primary key (id),
     constraint registered_person_code_uq unique (code))`,
  `create index registered_person_name_idx on registered_person (name collate "C", id)`,
  `create index registered_person_office_id_idx on registered_person (office_id, name collate "C", id)`,
  `create table venue (
     id uuid not null,
     code text not null,
     kind text not null,
     name text not null,
     office_id text not null,
     address text,
     phone text,
     seats integer,
     is_active boolean not null default true,
     left_on date,
     is_demo boolean not null default false,
     constraint venue_id_pk primary key (id),
     constraint venue_code_uq unique (code))`,
  `create index venue_name_idx on venue (name collate "C", id)`,
  recordOf('roster_change', 'entry_id uuid not null'),
  `create index roster_change_entry_id_idx on roster_change (entry_id, seq)`,
  ...kept('roster_change'),
  // What a change said, sealed: its line stays when these words are erased.
  `create table roster_words (
     seq bigint not null,
     entry_id uuid not null,
     words bytea not null,
     constraint roster_words_seq_pk primary key (seq))`,
  `create index roster_words_entry_id_idx on roster_words (entry_id)`,
];
