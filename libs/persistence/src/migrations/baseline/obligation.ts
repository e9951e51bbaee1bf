import { caseTable } from './case-table.js';

/** The row of each obligation (履行义务), for its list. It is numbered after its agreement, or its petition. */
export const obligation: readonly string[] = [
  ...caseTable(
    'obligation',
    `
     parent_id uuid not null,
     office_id text not null,
     executor_id text,
     matter text not null,
     opened_at timestamptz(3) not null,
     urged integer not null,
     instalments integer not null,
     next_on date,
     owed_cents bigint,
     paid_cents bigint,
     excess_cents bigint not null,
     is_late boolean not null`,
    ['ended_on date'],
  ),
  // Few of all: agreements of which something is missing are looked for from there.
  `create index obligation_missing_idx on obligation (parent_id) where is_late or ended_as = 'broken'`,
];
