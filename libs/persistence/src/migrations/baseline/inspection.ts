import { caseTable } from './case-table.js';

/** The row of each tour (督导): how far its plan was carried out. Which offices are visited stands in the facts alone. `summary_digest`: what the public reads. */
export const inspection: readonly string[] = [
  ...caseTable(
    'inspection',
    `
     parent_id uuid,
     office_id text not null,
     group_id text not null,
     debtor text not null,
     basis text not null,
     period text not null,
     until_on date not null,
     opened_at timestamptz(3) not null,
     leader text,
     is_published boolean not null,
     inspectors integer not null,
     visits integer not null,
     visits_made integer not null,
     findings integer not null,
     findings_open integer not null,
     counted_on date,
     summary_digest text`,
  ),
  `create sequence inspection_number_seq`,
  // What anybody reads of tours without an account: those whose report was adopted, the newest first.
  `create index inspection_summary_idx on inspection (ended_at, case_id) where summary_digest is not null and not is_drill`,
];

/** The row of each visit (走访). */
export const visit: readonly string[] = [
  ...caseTable(
    'visit',
    `
     parent_id uuid,
     office_id text not null,
     visit_on date not null,
     is_announced boolean not null,
     opened_at timestamptz(3) not null,
     begun_on date,
     asked integer not null,
     answered integer not null,
     unmet integer not null,
     left_out integer not null,
     corrections integer not null`,
  ),
  `create sequence visit_number_seq`,
  `create index visit_visit_on_idx on visit (visit_on)`,
];
