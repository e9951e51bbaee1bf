import { vacuumedOften } from './vacuum.js';

/** The row of each judicial confirmation (司法确认), for its list. It is numbered after its mediation. */
export const confirmation: readonly string[] = [
  `create table confirmation (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
     parent_id uuid not null,
     office_id text not null,
     opened_at timestamptz(3) not null,
     effective_on date not null,
     last_on date,
     is_agreed boolean not null,
     stage text,
     applied_on date,
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     ended_at timestamptz(3),
     ended_as text,
     ended_on date,
     constraint confirmation_case_id_pk primary key (case_id))`,
  `create index confirmation_parent_id_idx on confirmation (parent_id)`,
  `create index confirmation_office_id_idx on confirmation (office_id)`,
  `create index confirmation_opened_at_idx on confirmation (opened_at, case_id)`,
  `create index confirmation_number_idx on confirmation (number)`,
  `create index confirmation_due_idx on confirmation (legal_due_at, case_id)
     where ended_at is null and legal_due_at is not null and not is_drill`,
  vacuumedOften('confirmation'),
  `grant update on confirmation to maplebridge_app`,
];
