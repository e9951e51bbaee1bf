import { kept, recordOf } from './kept.js';

/** Offices, accounts, their sessions and deputies, what was changed about them, and the limits of the public. */
export const people: readonly string[] = [
  `create table office (
     id text not null,
     name_zh text not null,
     name_en text not null,
     type text not null,
     functions text[] not null default '{}',
     superior text,
     managed_by text,
     place text,
     phone text,
     is_active boolean not null default true,
     approves_opinions boolean not null default true,
     approved_notices text[] not null default '{}',
     reviewed_by text[],
     sort integer not null default 0,
     constraint office_id_pk primary key (id))`,
  `create trigger office_bump after insert or update or delete on office
     for each statement execute function bump_world()`,
  `create table account (
     id uuid not null,
     name text not null,
     display_name text not null,
     password_hash text not null,
     is_active boolean not null default true,
     is_demo boolean not null default false,
     must_change_password boolean not null default false,
     created_at timestamptz(3) not null default clock_timestamp(),
     password_changed_at timestamptz(3) not null default clock_timestamp(),
     constraint account_id_pk primary key (id),
     constraint account_name_uq unique (name))`,
  `create table account_role (
     account_id uuid not null,
     office_id text not null,
     capacity text not null,
     constraint account_role_account_id_office_id_capacity_pk primary key (account_id, office_id, capacity))`,
  `create index account_role_office_id_capacity_idx on account_role (office_id, capacity)`,
  `create table session (
     token_hash bytea not null,
     account_id uuid not null,
     office_id text not null,
     capacity text not null,
     deputy_for uuid,
     carrier text not null,
     created_at timestamptz(3) not null default clock_timestamp(),
     seen_at timestamptz(3) not null default clock_timestamp(),
     expires_at timestamptz(3) not null,
     constraint session_token_hash_pk primary key (token_hash))`,
  `create index session_account_id_idx on session (account_id)`,
  // Who acts for whom while somebody is away (代理).
  `create table deputy (
     id uuid not null,
     account_id uuid not null,
     deputy_id uuid not null,
     office_id text not null,
     capacity text not null,
     from_on date not null,
     to_on date not null,
     reason text,
     created_by uuid not null,
     created_at timestamptz(3) not null default clock_timestamp(),
     ended_at timestamptz(3),
     constraint deputy_id_pk primary key (id))`,
  `create index deputy_deputy_id_idx on deputy (deputy_id) where ended_at is null`,
  `create index deputy_account_id_idx on deputy (account_id)`,
  `create table login_attempt (
     subject text not null,
     failures integer not null,
     blocked_until timestamptz(3),
     updated_at timestamptz(3) not null default clock_timestamp(),
     constraint login_attempt_subject_pk primary key (subject))`,
  `create table rate_limit (
     bucket text not null,
     window_start timestamptz(3) not null,
     hits integer not null,
     constraint rate_limit_bucket_pk primary key (bucket))`,
  // Sign-ins, failures and ends of sessions, for some months. Without the name of the account, so that nothing that somebody
  // typed is ever in it, and with the network of the client alone.
  `create table sign_in_event (
     seq bigint generated always as identity,
     at timestamptz(3) not null default clock_timestamp(),
     what text not null,
     account_id uuid,
     carrier text not null,
     network text not null,
     constraint sign_in_event_seq_pk primary key (seq))`,
  `create index sign_in_event_at_idx on sign_in_event (at, seq)`,
  `create index sign_in_event_account_id_idx on sign_in_event (account_id, at, seq)`,
  // Only the owner deletes: the application's role can have nothing forgotten that is younger than the law lets it be
  // (网络安全法 art. 21(3): six months).
  `create function forget_sign_ins(p_days integer) returns void language sql security definer set search_path = pg_catalog as $$
     delete from public.sign_in_event
      where at < clock_timestamp() - greatest(p_days, 183) * interval '1 day' $$`,
  // The name beside the id: an account of the demonstration is deleted, what was done to it stays.
  recordOf('account_change', 'account_id uuid not null, account_name text not null'),
  `create index account_change_account_id_idx on account_change (account_id, seq)`,
  ...kept('account_change'),
  recordOf('office_change', 'office_id text not null'),
  `create index office_change_office_id_idx on office_change (office_id, seq)`,
  ...kept('office_change'),
];
