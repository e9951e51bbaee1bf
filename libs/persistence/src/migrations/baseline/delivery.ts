import { vacuumedOften } from './vacuum.js';

/** The row of each delivery (送达), for its lists and counts. It is numbered after its parent. */
export const delivery: readonly string[] = [
  `create table delivery (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
     parent_id uuid not null,
     office_id text not null,
     notice text not null,
     fact integer,
     party text,
     document_number text,
     channel text,
     leg integer not null,
     attempts integer not null,
     why text,
     proof text,
     served_on date,
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     issued_at timestamptz(3) not null,
     ended_at timestamptz(3),
     ended_as text,
     constraint delivery_case_id_pk primary key (case_id))`,
  `create index delivery_parent_id_idx on delivery (parent_id)`,
  `create index delivery_office_id_idx on delivery (office_id)`,
  `create index delivery_issued_at_idx on delivery (issued_at, case_id)`,
  `create index delivery_number_idx on delivery (number)`,
  `create index delivery_due_idx on delivery (legal_due_at, case_id)
     where ended_at is null and legal_due_at is not null and not is_drill`,
  vacuumedOften('delivery'),
  `grant update on delivery to maplebridge_app`,
];
