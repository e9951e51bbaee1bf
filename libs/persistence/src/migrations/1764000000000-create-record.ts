import { stateShape } from '#libs/config';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The record: cases, facts, what is derived from them, and the outbox. There are no foreign keys between them: the
 * door is the only writer and writes them in one transaction, and the ledger check compares them.
 */
export class CreateRecord1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

const up = [
  // The world revision tells every process that packs or offices changed, at the cost of one read by primary key.
  `create table setting (key text not null, value text not null, constraint setting_key_pk primary key (key))`,
  `insert into setting (key, value) values ('world_revision', '1')`,
  // By which a release knows its own record from that of another (`requireShape`).
  `insert into setting (key, value) values ('state_shape', '${stateShape}')`,
  `create table pack (
     seq bigint generated always as identity,
     kind text not null,
     name text not null,
     version text not null,
     content text not null,
     loaded_at timestamptz(3) not null default clock_timestamp(),
     constraint pack_seq_pk primary key (seq),
     constraint pack_kind_name_version_uq unique (kind, name, version))`,
  `create table drill (
     id uuid not null,
     name text not null,
     offset_ms bigint not null default 0,
     target_offset_ms bigint,
     problem text,
     created_by text not null,
     created_at timestamptz(3) not null default clock_timestamp(),
     updated_at timestamptz(3) not null default clock_timestamp(),
     constraint drill_id_pk primary key (id))`,
  `create table docket_case (
     id uuid not null,
     kind text not null,
     number text not null,
     version integer not null,
     person_version integer not null,
     is_open boolean not null,
     phase text not null,
     state text not null,
     standing text not null,
     next_moment_at timestamptz(3),
     head_hash bytea not null,
     rule_pack text not null,
     jurisdiction text not null,
     drill_id uuid,
     opened_at timestamptz(3) not null,
     acted_at timestamptz(3) not null,
     recorded_at timestamptz(3) not null,
     constraint docket_case_id_pk primary key (id),
     constraint docket_case_number_uq unique (number))`,
  `create index docket_case_next_moment_at_idx on docket_case (next_moment_at) where next_moment_at is not null`,
  `create index docket_case_open_idx on docket_case (kind, id) where is_open`,
  `create index docket_case_drill_id_idx on docket_case (drill_id) where drill_id is not null`,
  `create table docket_fact (
     case_id uuid not null,
     seq integer not null,
     type text not null,
     at timestamptz(3) not null,
     recorded_at timestamptz(3) not null,
     office_id text,
     body text not null,
     hash bytea not null,
     constraint docket_fact_case_id_seq_pk primary key (case_id, seq))`,
  `create table docket_request (
     principal text not null,
     key text not null,
     hash bytea not null,
     case_id uuid not null,
     answer text,
     at timestamptz(3) not null default clock_timestamp(),
     constraint docket_request_principal_key_pk primary key (principal, key))`,
  `create table case_access (
     case_id uuid not null,
     office_id text not null,
     reason text not null,
     granted_at timestamptz(3) not null,
     ended_at timestamptz(3),
     constraint case_access_case_id_office_id_reason_pk primary key (case_id, office_id, reason))`,
  `create index case_access_office_id_idx on case_access (office_id, case_id) where ended_at is null`,
  `create table clock (
     case_id uuid not null,
     id text not null,
     rule text not null,
     claim text,
     owner text not null,
     started_by text not null,
     start_on date not null,
     extension integer not null,
     raw_due_on date,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     binding boolean not null,
     jurisdiction text not null,
     calendar text not null,
     rule_pack text not null,
     met_at timestamptz(3),
     breached_at timestamptz(3),
     ended_at timestamptz(3),
     ended_as text,
     constraint clock_case_id_id_pk primary key (case_id, id))`,
  `create index clock_running_idx on clock (legal_due_at) where met_at is null and ended_at is null`,
  `create index clock_provisional_idx on clock (case_id) where provisional and met_at is null and ended_at is null`,
  `create table duty (
     case_id uuid not null,
     id text not null,
     clock_id text not null,
     claim text,
     office_id text not null,
     capacity text,
     what text not null,
     opened_at timestamptz(3) not null,
     raw_due_on date,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     closed_at timestamptz(3),
     closed_as text,
     constraint duty_case_id_id_pk primary key (case_id, id))`,
  `create index duty_open_idx on duty (office_id, legal_due_at, case_id, id) where closed_at is null`,
  `create table outbox (
     id bigint generated always as identity,
     case_id uuid not null,
     kind text not null,
     version integer not null,
     standing text not null,
     drill_id uuid,
     created_at timestamptz(3) not null default clock_timestamp(),
     constraint outbox_id_pk primary key (id))`,
  `create table case_text (
     case_id uuid not null,
     digest text not null,
     body text not null,
     created_at timestamptz(3) not null default clock_timestamp(),
     constraint case_text_case_id_digest_pk primary key (case_id, digest))`,
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
  `create table receipt (
     number text not null,
     case_id uuid not null,
     code_hash bytea not null,
     created_at timestamptz(3) not null default clock_timestamp(),
     constraint receipt_number_pk primary key (number))`,
  `create table reconciler_repair (
     id bigint generated always as identity,
     at timestamptz(3) not null default clock_timestamp(),
     case_id uuid,
     repair text not null,
     detail text not null,
     constraint reconciler_repair_id_pk primary key (id))`,
  `create function refuse_change() returns trigger language plpgsql as $$
   begin raise exception 'facts are never changed or deleted' using errcode = 'insufficient_privilege'; end $$`,
  `create trigger docket_fact_unchanged before update or delete on docket_fact
     for each row execute function refuse_change()`,
  `create trigger docket_fact_kept before truncate on docket_fact for each statement execute function refuse_change()`,
];

const tables = `reconciler_repair receipt case_party case_text outbox duty clock case_access docket_request docket_fact
  docket_case drill pack setting`;

const down = [...tables.split(/\s+/).map((table) => `drop table ${table}`), `drop function refuse_change()`];
