import { kept } from './kept.js';

/** Views that people keep and offices share (保存的视图), and the log of who read what for which purpose (查看记录). */
export const reading: readonly string[] = [
  `create table saved_view (
     id uuid not null,
     account_id uuid not null,
     screen text not null,
     name text not null,
     query text not null,
     created_at timestamptz(3) not null default clock_timestamp(),
     updated_at timestamptz(3) not null default clock_timestamp(),
     constraint saved_view_id_pk primary key (id),
     constraint saved_view_account_id_screen_name_uq unique (account_id, screen, name))`,
  // What an office shares stands by itself: what somebody keeps may change or go, and whoever shared it may leave.
  `create table office_view (
     id uuid not null,
     office_id text not null,
     screen text not null,
     name text not null,
     query text not null,
     shared_by uuid not null,
     deputy_for uuid,
     shared_at timestamptz(3) not null default clock_timestamp(),
     constraint office_view_id_pk primary key (id),
     constraint office_view_office_id_screen_name_uq unique (office_id, screen, name))`,
  // `purpose` is a code, which screens say in the reader's language; nobody's own words come in there: they are `words`.
  `create table read_log (
     id uuid not null,
     at timestamptz(3) not null default clock_timestamp(),
     account text not null,
     office text not null,
     capacity text not null,
     what text not null,
     case_id uuid,
     purpose text,
     words text not null,
     detail jsonb not null default '{}',
     constraint read_log_id_pk primary key (id),
     constraint read_log_purpose_ck check (purpose ~ '^[a-z]+(-[a-z]+)*$'))`,
  `create index read_log_case_id_idx on read_log (case_id, at) where case_id is not null`,
  // Added to, never changed: who reads is not who may blot out that it was read.
  ...kept('read_log'),
];
