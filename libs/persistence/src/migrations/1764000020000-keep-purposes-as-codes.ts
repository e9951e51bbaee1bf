import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of a look in the log of reading, `purpose` is the code of its purpose and `words` what the reader wrote. Before, the
 * words stood in `purpose` and the code in the details. No release wrote them so, so one step is enough.
 */
export class KeepPurposesAsCodes1764000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

// The table is added to and never changed, which its owner has to lift for this one statement.
const changed = (update: string): string[] => [
  `alter table read_log disable trigger read_log_unchanged`,
  update,
  `alter table read_log enable trigger read_log_unchanged`,
];

const up = [
  `alter table read_log rename column purpose to words`,
  `alter table read_log add column purpose text`,
  ...changed(
    `update read_log set purpose = detail ->> 'purpose', detail = detail - 'purpose' where detail ->> 'purpose' is not null`,
  ),
  // Screens say a code in the reader's language: nobody's own words come in here again.
  `alter table read_log add constraint read_log_purpose_ck check (purpose ~ '^[a-z]+(-[a-z]+)*$')`,
];

const down = [
  ...changed(`update read_log set detail = detail || jsonb_build_object('purpose', purpose) where purpose is not null`),
  `alter table read_log drop column purpose`,
  `alter table read_log rename column words to purpose`,
];
