import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two indexes began with the same columns of the same rows. No query needs the id of a duty from an index, and an inbox is
 * ordered by more than either has: `duty_owed_idx` answers whatever `duty_open_idx` did, so each duty is written once less.
 */
export class DropSecondIndexOfDuties1764000021000 implements MigrationInterface {
  // An index of a large table is dropped beside the work that goes on.
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index concurrently if exists duty_open_idx');
  }

  async down(runner: QueryRunner): Promise<void> {
    // A step back runs in a transaction, where no index is built beside the work.
    await runner.query(
      `create index if not exists duty_open_idx on duty (office_id, legal_due_at, case_id, id) where closed_at is null`,
    );
  }
}
