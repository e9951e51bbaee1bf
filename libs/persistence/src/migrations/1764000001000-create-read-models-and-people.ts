import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row per case of each kind, for lists and counts; offices, accounts and their sessions; limits of the public. */
export class CreateReadModelsAndPeople1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

const up = [
  `create table petition (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
     class text,
     branch text,
     channel text not null,
     category text,
     place text,
     subject_digest text,
     registrar_office text,
     holder_office text,
     referrer_office text,
     holder_since timestamptz(3),
     received_on date not null,
     registered_at timestamptz(3) not null,
     accepted_on date,
     decided_on date,
     outcome text,
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     referrals integer not null,
     is_supervised boolean not null,
     source_format text,
     source_number text,
     is_trial boolean not null default false,
     ended_at timestamptz(3),
     ended_as text,
     constraint petition_case_id_pk primary key (case_id))`,
  `create index petition_registered_at_idx on petition (registered_at, case_id)`,
  `create index petition_holder_office_idx on petition (holder_office, legal_due_at) where ended_at is null`,
  `create table supervision (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
     petition_id uuid not null,
     office_id text not null,
     opened_by_hand boolean not null,
     trigger_code text not null,
     triggers integer not null,
     rung integer not null,
     first_due_on date,
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     opened_at timestamptz(3) not null,
     ended_at timestamptz(3),
     constraint supervision_case_id_pk primary key (case_id))`,
  `create index supervision_petition_id_idx on supervision (petition_id)`,
  `create index supervision_opened_at_idx on supervision (opened_at, case_id)`,
  `create table office (
     id text not null,
     name_zh text not null,
     name_en text not null,
     type text not null,
     functions text[] not null default '{}',
     superior text,
     place text,
     is_active boolean not null default true,
     sort integer not null default 0,
     constraint office_id_pk primary key (id))`,
  `create table account (
     id uuid not null,
     name text not null,
     display_name text not null,
     password_hash text not null,
     is_active boolean not null default true,
     is_demo boolean not null default false,
     created_at timestamptz(3) not null default clock_timestamp(),
     password_changed_at timestamptz(3) not null default clock_timestamp(),
     constraint account_id_pk primary key (id),
     constraint account_name_uq unique (name))`,
  `create table account_role (
     account_id uuid not null,
     office_id text not null,
     capacity text not null,
     constraint account_role_account_id_office_id_capacity_pk primary key (account_id, office_id, capacity))`,
  `create table session (
     token_hash bytea not null,
     account_id uuid not null,
     office_id text not null,
     capacity text not null,
     carrier text not null,
     created_at timestamptz(3) not null default clock_timestamp(),
     seen_at timestamptz(3) not null default clock_timestamp(),
     expires_at timestamptz(3) not null,
     constraint session_token_hash_pk primary key (token_hash))`,
  `create index session_account_id_idx on session (account_id)`,
  `create table login_attempt (
     subject text not null,
     failures integer not null,
     blocked_until timestamptz(3),
     updated_at timestamptz(3) not null default clock_timestamp(),
     constraint login_attempt_subject_pk primary key (subject))`,
  `create table rate_limit (
     bucket text not null,
     window_start timestamptz(3) not null,
     hits integer not null,
     constraint rate_limit_bucket_pk primary key (bucket))`,
  // Packs and offices are cached by every process; this tells them, in the transaction of their next command.
  `create function bump_world() returns trigger language plpgsql as $$
   begin update setting set value = (value::bigint + 1)::text where key = 'world_revision'; return null; end $$`,
  `create trigger office_bump after insert or update or delete on office
     for each statement execute function bump_world()`,
  `create trigger pack_bump after insert or update or delete on pack for each statement execute function bump_world()`,
];

const down = [
  `drop trigger pack_bump on pack`,
  ...'rate_limit login_attempt session account_role account office supervision petition'
    .split(' ')
    .map((table) => `drop table ${table}`),
  `drop function bump_world()`,
];
