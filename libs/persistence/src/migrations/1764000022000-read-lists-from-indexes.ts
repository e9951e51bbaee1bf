import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the board counts and a list is narrowed by is read from indexes alone: open duties too, and petitions in the order of
 * their list, where a filter that fits few of them looked at each row. So that it stays so: a table is read that way only
 * where it was vacuumed lately, which at the usual fifth of its rows takes months once it has half a million.
 *
 * How many deadlines ended within a period the planner is told: of the partial index it takes no statistics, and it guessed
 * a thirtieth of them.
 */
export class ReadListsFromIndexes1764000022000 implements MigrationInterface {
  // Indexes of large tables are made beside the work that goes on; a step that broke off can be taken again.
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

const tables = ['docket_case', 'case_access', 'clock', 'duty', 'petition', 'supervision'] as const;
const often = { autovacuum_vacuum_scale_factor: 0.02, autovacuum_vacuum_insert_scale_factor: 0.02 } as const;
const settings = Object.entries(often).map(([name, value]) => `${name} = ${String(value)}`);

const owed = 'on duty (office_id, legal_due_at) include';
const narrowed = 'phase, ended_at, channel, class, category, place, holder_office, received_on, referrals';

const up = [
  'drop index concurrently if exists duty_owed_with_what_idx',
  `create index concurrently duty_owed_with_what_idx
     ${owed} (case_id, clock_id, capacity, legal_due_on, what) where closed_at is null`,
  'drop index concurrently if exists duty_owed_idx',
  'alter index duty_owed_with_what_idx rename to duty_owed_idx',
  'drop index concurrently if exists petition_listed_idx',
  `create index concurrently petition_listed_idx on petition (registered_at, case_id) include (${narrowed})
     where not is_drill`,
  'drop index concurrently if exists petition_registered_at_idx',
  `create statistics if not exists duty_ended_on_statistics
     on (least((closed_at at time zone 'Asia/Shanghai')::date, legal_due_on)) from duty`,
  'analyze duty',
  ...tables.map((table) => `alter table ${table} set (${settings.join(', ')})`),
];

// A step back runs in a transaction, where no index is built beside the work.
const down = [
  ...tables.map((table) => `alter table ${table} reset (${Object.keys(often).join(', ')})`),
  'drop statistics duty_ended_on_statistics',
  'create index petition_registered_at_idx on petition (registered_at, case_id)',
  'drop index petition_listed_idx',
  'drop index duty_owed_idx',
  `create index duty_owed_idx ${owed} (case_id, clock_id, capacity, legal_due_on) where closed_at is null`,
];
