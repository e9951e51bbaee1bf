import { vacuumedOften } from './vacuum.js';

/** The row of each obligation (履行义务), for its list. It is numbered after its agreement, or its petition. */
export const obligation: readonly string[] = [
  `create table obligation (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
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
     is_late boolean not null,
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     ended_at timestamptz(3),
     ended_as text,
     ended_on date,
     constraint obligation_case_id_pk primary key (case_id))`,
  `create index obligation_parent_id_idx on obligation (parent_id)`,
  `create index obligation_office_id_idx on obligation (office_id)`,
  `create index obligation_opened_at_idx on obligation (opened_at, case_id)`,
  `create index obligation_number_idx on obligation (number)`,
  `create index obligation_due_idx on obligation (legal_due_at, case_id)
     where ended_at is null and legal_due_at is not null and not is_drill`,
  vacuumedOften('obligation'),
  `grant update on obligation to maplebridge_app`,
];
