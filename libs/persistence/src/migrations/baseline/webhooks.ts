import { vacuumedOften } from './vacuum.js';

/** Receivers of signed webhooks (推送接收方), how far each has got, and what was tried lately. */
export const webhooks: readonly string[] = [
  // Of events to `position` all that the receiver may have was taken by it; secrets are sealed to this row.
  `create table webhook (
     id uuid not null,
     name text not null,
     url text not null,
     office_id text not null,
     kinds text[],
     facts text[],
     secret bytea not null,
     old_secrets bytea[] not null default '{}',
     old_until timestamptz(3),
     position bigint not null,
     is_paused boolean not null default false,
     next_try_at timestamptz(3) not null default clock_timestamp(),
     failures integer not null default 0,
     failing_since timestamptz(3),
     last_error text,
     delivered_at timestamptz(3),
     lease uuid,
     leased_until timestamptz(3),
     created_at timestamptz(3) not null default clock_timestamp(),
     constraint webhook_id_pk primary key (id),
     constraint webhook_name_uq unique (name))`,
  vacuumedOften('webhook'),
  `create table webhook_try (
     id bigint generated always as identity,
     webhook_id uuid not null,
     at timestamptz(3) not null default clock_timestamp(),
     position bigint not null,
     event_id text not null,
     status integer,
     code text,
     constraint webhook_try_id_pk primary key (id))`,
  `create index webhook_try_webhook_id_idx on webhook_try (webhook_id, id)`,
  `create index webhook_try_at_idx on webhook_try (at)`,
];
