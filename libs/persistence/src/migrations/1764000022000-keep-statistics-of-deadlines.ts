import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many deadlines ended within a period is not to be guessed from two columns: the board was planned for a thirtieth of
 * them and took half as long again. And lists are read from indexes alone only where a table was vacuumed lately: at the
 * usual fifth of its rows a table of half a million waits for months.
 */
export class KeepStatisticsOfDeadlines1764000022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`alter table ${table} reset (${Object.keys(often).join(', ')})`);
    await runner.query('drop statistics duty_ended_on_statistics');
  }
}

const tables = ['docket_case', 'case_access', 'clock', 'duty', 'petition', 'supervision'] as const;
const often = {
  autovacuum_vacuum_scale_factor: 0.02,
  autovacuum_vacuum_insert_scale_factor: 0.02,
  autovacuum_analyze_scale_factor: 0.02,
} as const;
const settings = Object.entries(often).map(([name, value]) => `${name} = ${String(value)}`);

const up = [
  `create statistics duty_ended_on_statistics
     on (least((closed_at at time zone 'Asia/Shanghai')::date, legal_due_on)) from duty`,
  'analyze duty',
  ...tables.map((table) => `alter table ${table} set (${settings.join(', ')})`),
];
