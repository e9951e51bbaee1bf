import { vacuumedOften } from './vacuum.js';

/** Digests for people who work here (每日摘要): where they go, and each message of the kind by itself. */
export const digests: readonly string[] = [
  // Addresses, and with one that is to be confirmed its code, are sealed to their account.
  `create table account_mail (
     account_id uuid not null,
     address bytea,
     pending bytea,
     code_until timestamptz(3),
     code_tries integer not null default 0,
     wants boolean not null default false,
     kinds text[] not null,
     changed_at timestamptz(3) not null default clock_timestamp(),
     constraint account_mail_account_id_pk primary key (account_id))`,
  // The address of a robot is its secret, sealed to its office.
  `create table office_robot (
     office_id text not null,
     kind text not null,
     secret bytea not null,
     changed_at timestamptz(3) not null default clock_timestamp(),
     constraint office_robot_office_id_pk primary key (office_id))`,
  // The id of a digest follows from whose it is and its day, so that a restored database makes the same one again.
  `create table staff_message (
     id uuid not null,
     what text not null,
     account_id uuid,
     office_id text,
     day date not null,
     content bytea,
     failures integer not null default 0,
     next_try_at timestamptz(3) not null default clock_timestamp(),
     leased_until timestamptz(3),
     outcome text,
     done_at timestamptz(3),
     created_at timestamptz(3) not null default clock_timestamp(),
     constraint staff_message_id_pk primary key (id))`,
  `create index staff_message_next_try_at_idx on staff_message (next_try_at) where done_at is null`,
  `create index staff_message_account_id_idx on staff_message (account_id, created_at) where account_id is not null`,
  `create index staff_message_office_id_idx on staff_message (office_id, created_at) where office_id is not null`,
  vacuumedOften('staff_message'),
];
