import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many duties an office owes, answered from an index alone: with 3,000 open ones the rows lie on as many pages. */
export class IndexOwedDuties1764000018000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index duty_owed_idx on duty (office_id, legal_due_at)
         include (case_id, clock_id, capacity, legal_due_on) where closed_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index duty_owed_idx');
  }
}
