import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which content of a pack is in force: the one that its name was activated with last, so that an older one can be put in
 * force again. Added to, never changed: it says since when, and who did it.
 */
export class ActivatePacks1764000023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pack_activation');
  }
}

const up = [
  `create table pack_activation (
     seq bigint generated always as identity,
     kind text not null,
     name text not null,
     version text not null,
     activated_at timestamptz(3) not null default clock_timestamp(),
     activated_by text not null,
     constraint pack_activation_seq_pk primary key (seq))`,
  `create index pack_activation_kind_name_idx on pack_activation (kind, name, seq)`,
  `insert into pack_activation (kind, name, version, activated_at, activated_by)
     select kind, name, version, loaded_at, 'migrate' from pack order by seq`,
  `create trigger pack_activation_bump after insert on pack_activation for each statement execute function bump_world()`,
  `create trigger pack_activation_unchanged before update or delete on pack_activation
     for each row execute function refuse_change()`,
  `grant select, insert on pack_activation to maplebridge_app`,
];
