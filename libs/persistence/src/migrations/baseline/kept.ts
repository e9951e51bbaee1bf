/** A table that is added to and never changed: not its rows, and not as a whole. */
export const kept = (table: string): string[] => [
  `create trigger ${table}_unchanged before update or delete on ${table} for each row execute function refuse_change()`,
  `create trigger ${table}_kept before truncate on ${table} for each statement execute function refuse_change()`,
];

/** What was changed of one thing, by whom and why: appended, never changed. */
export const recordOf = (table: string, columns: string): string =>
  `create table ${table} (
     seq bigint generated always as identity,
     at timestamptz(3) not null default clock_timestamp(),
     ${columns},
     what text not null,
     detail text not null,
     reason text not null,
     principal text not null,
     by_name text not null,
     key text not null,
     hash bytea not null,
     constraint ${table}_seq_pk primary key (seq),
     constraint ${table}_principal_key_uq unique (principal, key))`;
