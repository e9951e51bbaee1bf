import { kept, recordOf } from './kept.js';

/**
 * Numbers of documents (文号): a series for each office and year, without a gap. A number that was drawn is its document's for
 * ever, and so are what its office was called then and the last change of clauses that it knew of. Clauses of notices (文书条款):
 * every version that a county wrote; the last one is in force.
 */
export const documents: readonly string[] = [
  `create table document_series (
     office_id text not null,
     year integer not null,
     last integer not null,
     constraint document_series_office_id_year_pk primary key (office_id, year))`,
  `create table document_number (
     case_id uuid not null,
     seq integer not null,
     office_id text not null,
     name jsonb not null,
     year integer not null,
     number integer not null,
     drawn_at timestamptz(3) not null default clock_timestamp(),
     clauses_seq bigint not null,
     constraint document_number_case_id_seq_pk primary key (case_id, seq),
     constraint document_number_year_number_office_id_uq unique (year, number, office_id))`,
  ...kept('document_number'),
  recordOf('clause_change', 'clauses text not null'),
  `create index clause_change_clauses_idx on clause_change (clauses, seq)`,
  ...kept('clause_change'),
];
