import { vacuumedOften } from './vacuum.js';

/** The row of each petition, for its lists and counts. */
export const petition: readonly string[] = [
  `create table petition (
     case_id uuid not null,
     number text not null,
     is_drill boolean not null,
     phase text not null,
     class text,
     branch text,
     channel text not null,
     category text,
     place text,
     registrar_office text,
     holder_office text,
     referrer_office text,
     holder_since timestamptz(3),
     received_on date not null,
     registered_at timestamptz(3) not null,
     accepted_on date,
     decided_on date,
     outcome text,
     due_rule text,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     referrals integer not null,
     petitioners integer not null default 1,
     served integer,
     is_supervised boolean not null,
     source_format text,
     source_number text,
     is_trial boolean not null default false,
     ended_at timestamptz(3),
     ended_as text,
     constraint petition_case_id_pk primary key (case_id))`,
  // A list is narrowed in its own order from the index alone, where a filter that fits few of them looked at each row.
  `create index petition_listed_idx on petition (registered_at, case_id)
     include (phase, ended_at, channel, class, category, place, holder_office, received_on, referrals)
     where not is_drill`,
  // Counts of all that an office sees, from two indexes in the same order, that of its access and this one: with 100,000
  // cases a fourth of the time that reading the rows takes.
  `create index petition_counted_idx on petition (case_id)
     include (phase, ended_at, is_trial, channel, class, category, place, holder_office, received_on, referrals)
     where not is_drill`,
  `create index petition_holder_office_idx on petition (holder_office, legal_due_at) where ended_at is null`,
  `create index petition_open_idx on petition (registered_at, case_id)
     include (holder_office, referrals, number) where ended_at is null and not is_drill`,
  // In the order of what is due next, of what has a date: one in ten.
  `create index petition_due_idx on petition (legal_due_at, case_id)
     include (phase, channel, class, category, place, holder_office, received_on, referrals)
     where ended_at is null and legal_due_at is not null and not is_drill`,
  // By the beginning of a number, and by its last digits.
  `create index petition_number_idx on petition (number text_pattern_ops)`,
  `create index petition_number_end_idx on petition (reverse(number) text_pattern_ops)`,
  vacuumedOften('petition'),
  `create sequence petition_number_seq`,
  `grant update on petition to maplebridge_app`,
];
