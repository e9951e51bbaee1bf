import { vacuumedOften } from './vacuum.js';

/** The row of each separate talk (单独会谈), for its list. It is numbered after its mediation. */
export const talk: readonly string[] = [
  `create table talk (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
     parent_id uuid not null,
     office_id text not null,
     party text not null,
     said integer not null,
     opened_at timestamptz(3) not null,
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     ended_at timestamptz(3),
     ended_as text,
     constraint talk_case_id_pk primary key (case_id))`,
  `create index talk_parent_id_idx on talk (parent_id)`,
  `create index talk_office_id_idx on talk (office_id)`,
  `create index talk_opened_at_idx on talk (opened_at, case_id)`,
  `create index talk_number_idx on talk (number)`,
  `create index talk_due_idx on talk (legal_due_at, case_id)
     where ended_at is null and legal_due_at is not null and not is_drill`,
  vacuumedOften('talk'),
  `grant update on talk to maplebridge_app`,
];
