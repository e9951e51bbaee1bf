import { vacuumedOften } from './vacuum.js';

/** The row of each share (分担件), for its list and its progress at a glance. It is numbered after its joint mediation. */
export const share: readonly string[] = [
  `create table share (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
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
     tasks_open integer not null,
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     ended_at timestamptz(3),
     ended_as text,
     constraint share_case_id_pk primary key (case_id))`,
  `create index share_parent_id_idx on share (parent_id)`,
  `create index share_office_id_idx on share (office_id)`,
  `create index share_opened_at_idx on share (opened_at, case_id)`,
  `create index share_number_idx on share (number)`,
  `create index share_due_idx on share (legal_due_at, case_id)
     where ended_at is null and legal_due_at is not null and not is_drill`,
  vacuumedOften('share'),
  `grant update on share to maplebridge_app`,
];
