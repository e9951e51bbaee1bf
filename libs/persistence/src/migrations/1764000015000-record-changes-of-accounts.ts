import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was changed about accounts and offices, by whom and why: appended, never changed. And who must choose a password
 * of their own before anything else.
 */
export class RecordChangesOfAccounts1764000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

const recordOf = (table: string, columns: string): string =>
  `create table ${table} (
     seq bigint generated always as identity,
     at timestamptz(3) not null default clock_timestamp(),
     ${columns},
     what text not null,
     detail text not null,
     reason text not null,
     principal text not null,
     by_name text not null,
     key text not null,
     hash bytea not null,
     constraint ${table}_seq_pk primary key (seq),
     constraint ${table}_principal_key_uq unique (principal, key))`;

const kept = (table: string): string[] => [
  `create trigger ${table}_unchanged before update or delete on ${table} for each row execute function refuse_change()`,
  `create trigger ${table}_kept before truncate on ${table} for each statement execute function refuse_change()`,
  `grant select, insert on ${table} to maplebridge_app`,
];

const up = [
  `alter table account add column must_change_password boolean not null default false`,
  // The name beside the id: an account of the demonstration is deleted, what was done to it stays.
  recordOf('account_change', 'account_id uuid not null, account_name text not null'),
  `create index account_change_account_id_idx on account_change (account_id, seq)`,
  recordOf('office_change', 'office_id text not null'),
  `create index office_change_office_id_idx on office_change (office_id, seq)`,
  ...kept('account_change'),
  ...kept('office_change'),
  // Few cases have a failed step; to look for them in the standings of all would read the whole table.
  `create index docket_case_failed_idx on docket_case (id) where is_open and standing like '%"settled":false%'`,
  `grant usage on all sequences in schema public to maplebridge_app`,
];

const down = [
  `drop index docket_case_failed_idx`,
  `drop table office_change`,
  `drop table account_change`,
  `alter table account drop column must_change_password`,
];
