-- What a migration would make: the read model of disputes; that of their rooms is like it.
create table dispute (
  case_id uuid not null primary key,
  number text not null,
  is_drill boolean not null,
  phase text not null,
  office_id text not null,
  due_rule text,
  legal_due_on date,
  legal_due_at timestamptz(3),
  provisional boolean not null,
  opened_at timestamptz(3) not null,
  ended_at timestamptz(3));
create index on dispute (opened_at, case_id);
create table caucus (like dispute including all);
grant select, insert, update on dispute, caucus to maplebridge_app;
