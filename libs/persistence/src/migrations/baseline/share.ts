import { caseTable } from './case-table.js';

/** The row of each share (分担件), for its list and its progress at a glance. It is numbered after its joint mediation. */
export const share: readonly string[] = [
  ...caseTable(
    'share',
    `
     parent_id uuid not null,
     office_id text not null,
     lead_id text not null,
     is_necessary boolean not null,
     opened_at timestamptz(3) not null,
     answer text,
     position_by date,
     stance text,
     positions integer not null,
     tasks integer not null,
     tasks_open integer not null`,
  ),
];
