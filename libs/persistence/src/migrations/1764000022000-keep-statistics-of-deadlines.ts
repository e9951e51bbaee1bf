import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the board counts is read from indexes alone: of open duties too, and so that it stays so. A table is read that way
 * only where it was vacuumed lately, which at the usual fifth of its rows takes months once it has half a million. How many
 * deadlines ended within a period is not to be guessed from two columns: that was wrong by a factor of thirty.
 */
export class KeepStatisticsOfDeadlines1764000022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`alter table ${table} reset (${Object.keys(often).join(', ')})`);
    await runner.query('drop statistics duty_ended_on_statistics');
    await runner.query('drop index duty_owed_idx');
    await runner.query(owedIndex('case_id, clock_id, capacity, legal_due_on'));
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

const up = [
  'drop index duty_owed_idx',
  owedIndex('case_id, clock_id, capacity, legal_due_on, what'),
  `create statistics duty_ended_on_statistics
     on (least((closed_at at time zone 'Asia/Shanghai')::date, legal_due_on)) from duty`,
  'analyze duty',
  ...tables.map((table) => `alter table ${table} set (${settings.join(', ')})`),
];
