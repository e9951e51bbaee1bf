import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What computing the pairs of a text costs, so that the planner looks into their index even where an office has few cases. */
export class NeverComputeBigramsByRow1764000012200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter function bigrams(text) cost 50000');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter function bigrams(text) cost 2000');
  }
}
