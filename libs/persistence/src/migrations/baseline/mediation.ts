import { vacuumedOften } from './vacuum.js';

/** The row of each mediation (人民调解), for its lists and counts. It is numbered in the series of its committee and year. */
export const mediation: readonly string[] = [
  `create table mediation (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
     office_id text not null,
     sender_id text,
     sort text not null,
     source text not null,
     track text,
     opened_at timestamptz(3) not null,
     accepted_on date,
     sessions integer not null,
     is_open boolean not null,
     effective_on date,
     form text,
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     ended_at timestamptz(3),
     ended_as text,
     ended_on date,
     level text,
     days integer,
     links text,
     constraint mediation_case_id_pk primary key (case_id))`,
  `create index mediation_office_id_idx on mediation (office_id)`,
  `create index mediation_sender_id_idx on mediation (sender_id, opened_at) where sender_id is not null`,
  `create index mediation_opened_at_idx on mediation (opened_at, case_id)`,
  `create index mediation_number_idx on mediation (number)`,
  `create index mediation_due_idx on mediation (legal_due_at, case_id)
     where ended_at is null and legal_due_at is not null and not is_drill`,
  // Other cases of the same matter, looked for from there.
  `create index mediation_links_idx on mediation using gin (string_to_array(links, ' ')) where links is not null`,
  vacuumedOften('mediation'),
  `grant update on mediation to maplebridge_app`,
];
