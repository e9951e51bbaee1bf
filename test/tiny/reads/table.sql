-- What a migration would make: the read model of notices and the series of their numbers.
create table notice (
  case_id uuid not null,
  number text not null,
  is_drill boolean not null,
  phase text not null,
  office_id text not null,
  by_office text not null,
  manner text not null,
  due_rule text,
  legal_due_on date,
  legal_due_at timestamptz(3),
  provisional boolean not null,
  issued_at timestamptz(3) not null,
  ended_at timestamptz(3),
  constraint notice_case_id_pk primary key (case_id));
create index notice_issued_at_idx on notice (issued_at, case_id);
create index notice_due_idx on notice (legal_due_at, case_id)
  where ended_at is null and legal_due_at is not null and not is_drill;
create index notice_number_idx on notice (number);
create index notice_office_id_idx on notice (office_id);
create sequence notice_number_seq;
grant select, insert, update on notice to maplebridge_app;
grant usage on sequence notice_number_seq to maplebridge_app;
