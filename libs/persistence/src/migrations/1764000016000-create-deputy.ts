import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who acts for whom while somebody is away (代理), and for whom a session acts. */
export class CreateDeputy1764000016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session drop column deputy_for');
    await runner.query('drop table deputy');
  }
}

const up = [
  `create table deputy (
     id uuid not null,
     account_id uuid not null,
     deputy_id uuid not null,
     office_id text not null,
     capacity text not null,
     from_on date not null,
     to_on date not null,
     reason text,
     created_by uuid not null,
     created_at timestamptz(3) not null default clock_timestamp(),
     ended_at timestamptz(3),
     constraint deputy_id_pk primary key (id))`,
  `create index deputy_deputy_id_idx on deputy (deputy_id) where ended_at is null`,
  `create index deputy_account_id_idx on deputy (account_id)`,
  `alter table session add column deputy_for uuid`,
  `grant select, insert on deputy to maplebridge_app`,
  `grant update (ended_at) on deputy to maplebridge_app`,
];
