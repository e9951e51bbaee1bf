import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the board counts and a list is narrowed by is read from indexes alone: open duties too, and petitions in the order of
 * their list, where a filter that fits few of them looked at each row. So that it stays so: a table is read that way only
 * where it was vacuumed lately, which at the usual fifth of its rows takes months once it has half a million. How many
 * deadlines ended within a period is not to be guessed from two columns: that was wrong by a factor of thirty.
 */
export class ReadListsFromIndexes1764000022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`alter table ${table} reset (${Object.keys(often).join(', ')})`);
    await runner.query('drop statistics duty_ended_on_statistics');
    for (const statement of down) await runner.query(statement);
  }
}

const tables = ['docket_case', 'case_access', 'clock', 'duty', 'petition', 'supervision'] as const;
const often = {
  autovacuum_vacuum_scale_factor: 0.02,
  autovacuum_vacuum_insert_scale_factor: 0.02,
  autovacuum_analyze_scale_factor: 0.02,
} as const;
const settings = Object.entries(often).map(([name, value]) => `${name} = ${String(value)}`);

const owedIndex = (included: string): string =>
  `create index duty_owed_idx on duty (office_id, legal_due_at) include (${included}) where closed_at is null`;

const narrowed = 'phase, ended_at, is_trial, channel, class, category, place, holder_office, received_on, referrals';

const up = [
  'drop index duty_owed_idx',
  owedIndex('case_id, clock_id, capacity, legal_due_on, what'),
  `create index petition_listed_idx on petition (registered_at, case_id) include (${narrowed}) where not is_drill`,
  'drop index petition_registered_at_idx',
  'drop index petition_counted_idx',
  `create statistics duty_ended_on_statistics
     on (least((closed_at at time zone 'Asia/Shanghai')::date, legal_due_on)) from duty`,
  'analyze duty',
  ...tables.map((table) => `alter table ${table} set (${settings.join(', ')})`),
];

const down = [
  'drop index duty_owed_idx',
  owedIndex('case_id, clock_id, capacity, legal_due_on'),
  'create index petition_registered_at_idx on petition (registered_at, case_id)',
  `create index petition_counted_idx on petition (case_id) include (${narrowed}) where not is_drill`,
  'drop index petition_listed_idx',
];
