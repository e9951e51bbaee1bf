import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was recorded since an instant, for the live updates of open pages. New facts come at the right end of this
 * index, which is the cheapest place of a tree to write to.
 */
export class IndexFactsByTime1764000016100 implements MigrationInterface {
  // Built beside the work of a running installation.
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index concurrently if not exists docket_fact_recorded_at_idx on docket_fact (recorded_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index if exists docket_fact_recorded_at_idx');
  }
}
