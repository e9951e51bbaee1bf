import { kept } from './kept.js';
import { vacuumedOften } from './vacuum.js';

/** Programs of other systems (程序账户) with their tokens, and the stream of events that they follow (事件流). */
export const programs: readonly string[] = [
  `create table program (
     id uuid not null,
     name text not null,
     display_name text not null,
     office_id text not null,
     capacity text not null,
     scopes text[] not null,
     is_active boolean not null default true,
     created_at timestamptz(3) not null default clock_timestamp(),
     constraint program_id_pk primary key (id),
     constraint program_name_uq unique (name))`,
  `create table program_token (
     id uuid not null,
     program_id uuid not null,
     label text not null,
     token_hash bytea not null,
     created_at timestamptz(3) not null default clock_timestamp(),
     expires_at timestamptz(3) not null,
     used_at timestamptz(3),
     revoked_at timestamptz(3),
     constraint program_token_id_pk primary key (id),
     constraint program_token_token_hash_uq unique (token_hash))`,
  `create index program_token_program_id_idx on program_token (program_id)`,
  // What the door recorded and has no place in the stream yet: a row for each command, taken away when it gets one.
  `create table event_pending (
     id bigint generated always as identity,
     case_id uuid not null,
     first_seq integer not null,
     last_seq integer not null,
     phase text not null,
     constraint event_pending_id_pk primary key (id))`,
  vacuumedOften('event_pending'),
  // A place for each fact, given by one writer at a time and never again (docs/adr/0049).
  `create table event (
     position bigint not null,
     case_id uuid not null,
     seq integer not null,
     phase text not null,
     constraint event_position_pk primary key (position))`,
  ...kept('event'),
];
