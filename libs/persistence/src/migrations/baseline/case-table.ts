import { vacuumedOften } from './vacuum.js';

/**
 * The table of the rows of a kind, for its list: each says its case, how that stands and what it is bound by, beside what is the
 * kind's own. Its list goes in both orders, by number, by office, and where it is a part by what is above.
 *
 * @param columns of the kind's own, among them `office_id` and `opened_at`
 * @param last columns that say of its end what the kind alone says
 */
export const caseTable = (name: string, columns: string, last: readonly string[] = []): readonly string[] => [
  `create table ${name} (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
     ${columns.trim()},
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     ended_at timestamptz(3),
     ended_as text,
     ${[...last, `constraint ${name}_case_id_pk primary key (case_id)`].join(',\n     ')})`,
  ...(/\bparent_id\b/.test(columns) ? [`create index ${name}_parent_id_idx on ${name} (parent_id)`] : []),
  `create index ${name}_office_id_idx on ${name} (office_id)`,
  `create index ${name}_opened_at_idx on ${name} (opened_at, case_id)`,
  `create index ${name}_number_idx on ${name} (number)`,
  `create index ${name}_due_idx on ${name} (legal_due_at, case_id)
     where ended_at is null and legal_due_at is not null and not is_drill`,
  vacuumedOften(name),
  `grant update on ${name} to maplebridge_app`,
];
