import { vacuumedOften } from './vacuum.js';

/** The row of each circular (通报): how many have it. `item`: because of what a proposal was laid before its bureau. */
export const circular: readonly string[] = [
  `create table circular (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
     form text not null,
     office_id text not null,
     period text not null,
     item text,
     opened_at timestamptz(3) not null,
     issued_on date,
     cited integer not null,
     named integer not null,
     addressees integer not null,
     received integer not null,
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     ended_at timestamptz(3),
     ended_as text,
     constraint circular_case_id_pk primary key (case_id))`,
  `create sequence circular_number_seq`,
  `create index circular_office_id_idx on circular (office_id)`,
  `create index circular_opened_at_idx on circular (opened_at, case_id)`,
  `create index circular_number_idx on circular (number)`,
  `create index circular_due_idx on circular (legal_due_at, case_id)
     where ended_at is null and legal_due_at is not null and not is_drill`,
  vacuumedOften('circular'),
  `grant update on circular to maplebridge_app`,
];
