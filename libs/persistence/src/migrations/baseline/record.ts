import { stateShape } from '#libs/config';
import { kept } from './kept.js';
import { vacuumedOften } from './vacuum.js';

/**
 * The record: cases, facts, the requests that were answered, and the outbox. There are no foreign keys between the
 * tables: the door is the only writer and writes them in one transaction, and the ledger check compares them.
 */
export const record: readonly string[] = [
  // The world revision tells every process that packs or offices changed, at the cost of one read by primary key.
  `create table setting (key text not null, value text not null, constraint setting_key_pk primary key (key))`,
  `insert into setting (key, value) values ('world_revision', '1')`,
  // Without it nobody reads from a scattered number which one it was. Nothing but the door takes it.
  `insert into setting (key, value) values ('number_key', gen_random_uuid()::text || gen_random_uuid()::text)`,
  // By which a release knows its own record from that of another (`requireShape`).
  `insert into setting (key, value) values ('state_shape', '${stateShape}')`,
  `create table drill (
     id uuid not null,
     name text not null,
     offset_ms bigint not null default 0,
     target_offset_ms bigint,
     problem text,
     created_by text not null,
     created_at timestamptz(3) not null default clock_timestamp(),
     updated_at timestamptz(3) not null default clock_timestamp(),
     constraint drill_id_pk primary key (id))`,
  // By `parent_id`, `title_digest` and `place` lists of every kind show a case; `through` is what access to it hangs on. `room`: which
  // it is (卷内室), or lies in: whoever sees nothing of it may not know of it either.
  // `seal` holds the columns that no fact says, and the end of the chain: it is made with the installation's key. `state` is JSON,
  // deflated (ADR 0073); `standing` says nothing that columns say.
  `create table docket_case (
     id uuid not null,
     kind text not null,
     number text not null,
     parent_id uuid,
     through uuid[],
     room uuid,
     title_digest text,
     place text,
     version integer not null,
     person_version integer not null,
     is_open boolean not null,
     phase text not null,
     state bytea not null,
     standing text not null,
     next_moment_at timestamptz(3),
     head_hash bytea not null,
     seal bytea not null,
     rule_pack text not null,
     jurisdiction text not null,
     drill_id uuid,
     has_receipt boolean not null,
     opened_at timestamptz(3) not null,
     acted_at timestamptz(3) not null,
     recorded_at timestamptz(3) not null,
     constraint docket_case_id_pk primary key (id),
     constraint docket_case_number_uq unique (number))`,
  `create index docket_case_next_moment_at_idx on docket_case (next_moment_at) where next_moment_at is not null`,
  `create index docket_case_open_idx on docket_case (kind, id) where is_open`,
  `create index docket_case_acted_at_idx on docket_case (kind, acted_at, id) where is_open`,
  `create index docket_case_parent_id_idx on docket_case (parent_id) where parent_id is not null`,
  `create index docket_case_drill_id_idx on docket_case (drill_id) where drill_id is not null`,
  // Cases of drills are few, and a board leaves them out.
  `create index docket_case_of_drill_idx on docket_case (id) where drill_id is not null`,
  // Few cases have a failed step; to look for them in the standings of all would read the whole table.
  `create index docket_case_failed_idx on docket_case (id) where is_open and standing like '%"settled":false%'`,
  vacuumedOften('docket_case'),
  // The standing of a case as its course is told it.
  `create function whole_standing(c docket_case) returns text language sql stable strict parallel safe return
     format('{"caseId":"%s","kind":%s,"version":%s,"isOpen":%s,"phase":%s', (c).id, to_json((c).kind), (c).version,
       to_json((c).is_open), to_json((c).phase)) || case (c).standing when '{}' then '}' else ',' || substr((c).standing, 2) end`,
  `create table docket_fact (
     case_id uuid not null,
     seq integer not null,
     type text not null,
     at timestamptz(3) not null,
     recorded_at timestamptz(3) not null,
     office_id text,
     late_office text,
     late_days integer,
     body text not null,
     hash bytea not null,
     constraint docket_fact_case_id_seq_pk primary key (case_id, seq))`,
  // A fact as columns and body say it together, the columns last: of what both say whoever reads it takes the columns, by which
  // it is found, and its hash does not fit. What is hashed is its canonical form (`asHashed`).
  `create function whole_fact(f docket_fact) returns text language sql stable strict parallel safe return
     left((f).body, -1) || format(',"caseId":"%s","seq":%s,"type":%s,"at":"%s","recordedAt":"%s"}', (f).case_id, (f).seq, to_json((f).type),
       to_char((f).at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
       to_char((f).recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`,
  // What was recorded since an instant, for the live updates of open pages. New facts come at the right end of this index,
  // which is the cheapest place of a tree to write to.
  `create index docket_fact_recorded_at_idx on docket_fact (recorded_at)`,
  // Rulings on which office a matter is for, which are looked for as precedents: few among all facts.
  `create index docket_fact_ruling_idx on docket_fact (at) where type in ('leadRuled', 'objectionUpheld', 'objectionRejected')`,
  // What was recorded late (补记), by the day on which it was: few, and shown by office.
  `create index docket_fact_late_idx on docket_fact (((at at time zone 'Asia/Shanghai')::date))
     include (late_office, late_days, case_id) where late_days is not null`,
  `create function refuse_change() returns trigger language plpgsql as $$
   begin raise exception 'facts are never changed or deleted' using errcode = 'insufficient_privilege'; end $$`,
  ...kept('docket_fact'),
  // The answer is remade from the facts that the request yielded, from the first to the last; none where nothing happened.
  // Sealed as a case is; null: it was no command on a case.
  `create table docket_request (
     principal text not null,
     key text not null,
     hash bytea not null,
     case_id uuid not null,
     first_seq integer,
     last_seq integer,
     seal bytea,
     at timestamptz(3) not null default clock_timestamp(),
     constraint docket_request_principal_key_pk primary key (principal, key))`,
  // Taken rank by rank, each in the order of its ids; `is_new`: written with the first facts of a case, which has no course yet.
  `create table outbox (
     rank smallint not null,
     id bigint generated always as identity,
     case_id uuid not null,
     kind text not null,
     version integer not null,
     is_new boolean not null,
     standing text not null,
     drill_id uuid,
     created_at timestamptz(3) not null default clock_timestamp(),
     constraint outbox_rank_id_pk primary key (rank, id))`,
  // All that waits of a case goes as one ring, whatever ranks it has.
  `create index outbox_case_id_idx on outbox (case_id)`,
  // Of what happened since its last ring a course has to know by then; one of its newest standing follows.
  `create table deferred_ring (
     case_id uuid not null,
     due_at timestamptz(3) not null,
     constraint deferred_ring_case_id_pk primary key (case_id))`,
  `create table reconciler_repair (
     id bigint generated always as identity,
     at timestamptz(3) not null default clock_timestamp(),
     case_id uuid,
     repair text not null,
     detail text not null,
     constraint reconciler_repair_id_pk primary key (id))`,
];
