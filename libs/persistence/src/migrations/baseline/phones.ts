/**
 * Links by which a telephone brings something to a case in the name of whoever is signed in (手机拍照): of the token its digest
 * alone. A link that is over is kept for a day, so that its page can say so.
 */
export const phones: readonly string[] = [
  `create table phone_link (
     id uuid not null,
     token_hash bytea not null,
     session_hash bytea not null,
     account_id uuid not null,
     office_id text not null,
     capacity text not null,
     deputy_for uuid,
     case_id uuid not null,
     purpose text not null,
     category text not null,
     created_at timestamptz(3) not null default clock_timestamp(),
     expires_at timestamptz(3) not null,
     opened_at timestamptz(3),
     revoked_at timestamptz(3),
     places integer not null default 0,
     bytes bigint not null default 0,
     taken uuid[] not null default '{}',
     constraint phone_link_id_pk primary key (id),
     constraint phone_link_token_hash_uq unique (token_hash))`,
  `create index phone_link_expires_at_idx on phone_link (expires_at)`,
  `grant update (opened_at, revoked_at, places, bytes, taken) on phone_link to maplebridge_app`,
  `grant delete on phone_link to maplebridge_app`,
];
