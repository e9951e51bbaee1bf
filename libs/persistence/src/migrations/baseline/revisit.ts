import { caseTable } from './case-table.js';

/** The row of each revisit (回访): what an office made of it, by counts. Nobody who was asked stands in it, and nothing that was said. */
export const revisit: readonly string[] = [
  ...caseTable(
    'revisit',
    `
     parent_id uuid not null,
     office_id text not null,
     supervisor_id text not null,
     matter text not null,
     planned_on date not null,
     opened_at timestamptz(3) not null,
     visitor text,
     parties integer not null,
     asked integer not null,
     proved integer not null,
     doubted integer not null,
     not_reached integer not null,
     content integer not null,
     said text,
     made_at timestamptz(3),
     call_back text`,
  ),
  `create index revisit_visitor_idx on revisit (visitor) where ended_at is null`,
  `create index revisit_planned_on_idx on revisit (planned_on)`,
];
