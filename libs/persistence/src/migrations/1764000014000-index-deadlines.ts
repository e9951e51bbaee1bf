import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the supervision board counts: deadlines by the day on which they ended, with everything of them in the index;
 * cases of drills and clocks that bind nobody, which are few and are left out; open petitions and supervisions.
 */
export class IndexDeadlines1764000014000 implements MigrationInterface {
  // An index of a large table is made beside the work that goes on.
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of names) await runner.query(`drop index ${name}`);
  }
}

const up = [
  `create index concurrently duty_ended_on_idx
     on duty (least((closed_at at time zone 'Asia/Shanghai')::date, legal_due_on))
     include (legal_due_on, closed_at, legal_due_at, closed_as, office_id, clock_id, case_id)
     where legal_due_on is not null and what not in ('approveExtension', 'noticeExtension')`,
  `create index concurrently docket_case_of_drill_idx on docket_case (id) where drill_id is not null`,
  `create index concurrently clock_not_binding_idx on clock (case_id, id) where not binding`,
  `create index concurrently petition_open_idx on petition (registered_at, case_id)
     include (holder_office, referrals, number) where ended_at is null and not is_drill`,
  `create index concurrently docket_case_acted_at_idx on docket_case (kind, acted_at, id) where is_open`,
  `create index concurrently supervision_number_idx on supervision (number)`,
  `create index concurrently supervision_open_idx on supervision (rung, case_id) where ended_at is null and not is_drill`,
];

const names = [
  'supervision_open_idx',
  'supervision_number_idx',
  'docket_case_acted_at_idx',
  'petition_open_idx',
  'clock_not_binding_idx',
  'docket_case_of_drill_idx',
  'duty_ended_on_idx',
];
