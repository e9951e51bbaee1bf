/** Of what is new for an office (工作提醒), and what each person has read and switched off. Not for ever: see the sweeper. */
export const reminders: readonly string[] = [
  `create table reminder (
     id bigint generated always as identity,
     at timestamptz(3) not null,
     what text not null,
     office_id text not null,
     account text,
     capacity text,
     case_id uuid not null,
     room uuid,
     duty text not null,
     about text,
     by_principal text,
     constraint reminder_id_pk primary key (id))`,
  `create index reminder_office_id_idx on reminder (office_id, id)`,
  `create index reminder_at_idx on reminder (at)`,
  `create table reminder_read (
     account_id uuid not null,
     reminder_id bigint not null,
     constraint reminder_read_account_id_reminder_id_pk primary key (account_id, reminder_id))`,
  // Up to which all are read that somebody is shown in a role: in another one of the office others are.
  `create table reminder_mark (
     account_id uuid not null,
     office_id text not null,
     capacity text not null,
     read_to bigint not null,
     constraint reminder_mark_account_id_office_id_capacity_pk primary key (account_id, office_id, capacity))`,
  `create table reminder_setting (
     account_id uuid not null,
     muted text[] not null,
     constraint reminder_setting_account_id_pk primary key (account_id))`,
];
