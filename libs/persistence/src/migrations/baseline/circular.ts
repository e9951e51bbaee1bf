import { caseTable } from './case-table.js';

/** The row of each circular (通报): how many have it. `item`: because of what a proposal was laid before its bureau. */
export const circular: readonly string[] = [
  ...caseTable(
    'circular',
    `
     form text not null,
     office_id text not null,
     period text not null,
     item text,
     opened_at timestamptz(3) not null,
     issued_on date,
     cited integer not null,
     named integer not null,
     addressees integer not null,
     received integer not null`,
  ),
  `create sequence circular_number_seq`,
];
