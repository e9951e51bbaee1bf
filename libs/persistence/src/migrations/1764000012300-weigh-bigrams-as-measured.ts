import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cost of the pairs of a text as it was measured: at a higher one, a word that many texts have was counted slowly. */
export class WeighBigramsAsMeasured1764000012300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter function bigrams(text) cost 2000');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter function bigrams(text) cost 50000');
  }
}
