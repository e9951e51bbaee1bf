import { caseTable } from './case-table.js';

/** The row of each period of recurring work (周期工作): how many owe something in it, and how many have not done it. */
export const cadence: readonly string[] = [
  ...caseTable(
    'cadence',
    `
     cadence_id uuid not null,
     unit text not null,
     work text not null,
     office_id text not null,
     period text not null,
     from_on date not null,
     until_on date not null,
     opened_at timestamptz(3) not null,
     owing integer not null,
     missing integer not null,
     late integer not null,
     constraint cadence_cadence_id_period_uq unique (cadence_id, period)`,
  ),
  `create sequence cadence_number_seq`,
  `create index cadence_until_on_idx on cadence (until_on)`,
];
