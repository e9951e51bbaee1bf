import { caseTable } from './case-table.js';

/** The row of each separate talk (单独会谈), for its list. It is numbered after its mediation. */
export const talk: readonly string[] = [
  ...caseTable(
    'talk',
    `
     parent_id uuid not null,
     office_id text not null,
     party text not null,
     said integer not null,
     opened_at timestamptz(3) not null`,
  ),
];
