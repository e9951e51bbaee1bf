import { vacuumedOften } from './vacuum.js';

/** The row of each supervision case, for its lists and counts. */
export const supervision: readonly string[] = [
  `create table supervision (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
     parent_id uuid not null,
     office_id text not null,
     basis text not null,
     opened_by_hand boolean not null,
     trigger_code text,
     triggers integer not null,
     rung integer not null,
     first_due_on date,
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     opened_at timestamptz(3) not null,
     ended_at timestamptz(3),
     ended_as text,
     constraint supervision_case_id_pk primary key (case_id))`,
  `create index supervision_parent_id_idx on supervision (parent_id)`,
  `create index supervision_opened_at_idx on supervision (opened_at, case_id)`,
  `create index supervision_number_idx on supervision (number)`,
  `create index supervision_open_idx on supervision (rung, case_id) where ended_at is null and not is_drill`,
  `create index supervision_due_idx on supervision (legal_due_at, case_id)
     where ended_at is null and legal_due_at is not null and not is_drill`,
  vacuumedOften('supervision'),
  `create sequence supervision_number_seq`,
  `grant update on supervision to maplebridge_app`,
];
