import { caseTable } from './case-table.js';

/** The row of each incident (突发情况), for its list. It is numbered after its mediation. */
export const incident: readonly string[] = [
  ...caseTable(
    'incident',
    `
     parent_id uuid not null,
     office_id text not null,
     stage text not null,
     team integer not null,
     is_reported boolean not null,
     opened_at timestamptz(3) not null`,
  ),
];
