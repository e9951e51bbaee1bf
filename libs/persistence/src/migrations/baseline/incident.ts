import { vacuumedOften } from './vacuum.js';

/** The row of each incident (突发情况), for its list. It is numbered after its mediation. */
export const incident: readonly string[] = [
  `create table incident (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
     parent_id uuid not null,
     office_id text not null,
     stage text not null,
     team integer not null,
     is_reported boolean not null,
     opened_at timestamptz(3) not null,
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     ended_at timestamptz(3),
     ended_as text,
     constraint incident_case_id_pk primary key (case_id))`,
  `create index incident_parent_id_idx on incident (parent_id)`,
  `create index incident_office_id_idx on incident (office_id)`,
  `create index incident_opened_at_idx on incident (opened_at, case_id)`,
  `create index incident_number_idx on incident (number)`,
  `create index incident_due_idx on incident (legal_due_at, case_id)
     where ended_at is null and legal_due_at is not null and not is_drill`,
  vacuumedOften('incident'),
  `grant update on incident to maplebridge_app`,
];
