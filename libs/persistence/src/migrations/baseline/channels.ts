/** How channels stand, what they carried, and what stays here instead of leaving (渠道). */
export const channels: readonly string[] = [
  // One row for all processes: a gateway that is down is down for each of them.
  `create table channel_state (
     channel text not null,
     failures integer not null default 0,
     opened_at timestamptz(3),
     next_trial_at timestamptz(3),
     changed_at timestamptz(3) not null default clock_timestamp(),
     constraint channel_state_channel_pk primary key (channel))`,
  `create table channel_month (
     channel text not null,
     month date not null,
     messages integer not null default 0,
     parts integer not null default 0,
     constraint channel_month_channel_month_pk primary key (channel, month))`,
  // Messages of made-up counties and drills: address and text encrypted, as identities are.
  `create table local_outbox (
     message_id text not null,
     case_id uuid not null,
     turn integer not null,
     channel text not null,
     key_id text not null,
     cipher bytea not null,
     kept_at timestamptz(3) not null default clock_timestamp(),
     constraint local_outbox_message_id_pk primary key (message_id))`,
  `create index local_outbox_kept_at_idx on local_outbox (kept_at desc)`,
  `create index local_outbox_case_id_idx on local_outbox (case_id)`,
];
