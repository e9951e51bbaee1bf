import { caseTable } from './case-table.js';

/** The row of each judicial confirmation (司法确认), for its list. It is numbered after its mediation. */
export const confirmation: readonly string[] = [
  ...caseTable(
    'confirmation',
    `
     parent_id uuid not null,
     office_id text not null,
     opened_at timestamptz(3) not null,
     effective_on date not null,
     last_on date,
     is_agreed boolean not null,
     stage text,
     applied_on date`,
    ['ended_on date'],
  ),
];
