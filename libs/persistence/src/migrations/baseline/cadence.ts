import { vacuumedOften } from './vacuum.js';

/** The row of each period of recurring work (周期工作): how many owe something in it, and how many have not done it. */
export const cadence: readonly string[] = [
  `create table cadence (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
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
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     ended_at timestamptz(3),
     ended_as text,
     constraint cadence_case_id_pk primary key (case_id),
     constraint cadence_cadence_id_period_uq unique (cadence_id, period))`,
  `create sequence cadence_number_seq`,
  `create index cadence_office_id_idx on cadence (office_id)`,
  `create index cadence_until_on_idx on cadence (until_on)`,
  `create index cadence_opened_at_idx on cadence (opened_at, case_id)`,
  `create index cadence_number_idx on cadence (number)`,
  `create index cadence_due_idx on cadence (legal_due_at, case_id)
     where ended_at is null and legal_due_at is not null and not is_drill`,
  vacuumedOften('cadence'),
  `grant update on cadence to maplebridge_app`,
];
