import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Parts (分件) of any kind: whose part a case is, what a case is about, the parts that announced themselves, and access
 * that holds only while another case may be seen.
 */
export class AddParts1764000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('no way back: until 1.0 an older state is not carried along'));
  }
}

// The key's row is taken before the case is locked, so that two requests with one key meet there. A case that is not
// there yet is locked by its id, so that two first commands meet too. A part without a series of its own is counted after
// its parent, in a row of its own: the parent is not locked.
const open = `
create function docket_open(
  p_principal text, p_key text, p_hash bytea, p_case uuid, p_series text, p_drill uuid, p_parent uuid)
returns table (
  request text, answer text, wall_ms bigint, offset_ms bigint, world_revision bigint, fresh_number bigint,
  kind text, number text, version integer, person_version integer, state text, standing text, head_hash bytea,
  rule_pack text, jurisdiction text, drill_id uuid, acted_ms bigint, opened_ms bigint,
  parent_kind text, parent_number text, parent_jurisdiction text, parent_drill_id uuid, parent_through uuid[])
language plpgsql as $$
declare
  v_hash bytea;
  v_drill uuid;
begin
  request := 'new';
  insert into docket_request as r (principal, key, hash, case_id) values (p_principal, p_key, p_hash, p_case)
    on conflict on constraint docket_request_principal_key_pk do nothing;
  if not found then
    select r.hash, r.answer, r.case_id into v_hash, answer, p_case
      from docket_request r where r.principal = p_principal and r.key = p_key;
    request := case when v_hash = p_hash then 'same' else 'other' end;
  end if;
  loop
    select c.kind, c.number, c.version, c.person_version, c.state, c.standing, c.head_hash, c.rule_pack,
           c.jurisdiction, c.drill_id, (extract(epoch from c.acted_at) * 1000)::bigint,
           (extract(epoch from c.opened_at) * 1000)::bigint
      into kind, number, version, person_version, state, standing, head_hash, rule_pack,
           jurisdiction, drill_id, acted_ms, opened_ms
      from docket_case c where c.id = p_case for update;
    exit when found or fresh_number is not null or request <> 'new';
    perform pg_advisory_xact_lock(hashtextextended(p_case::text, 0));
    fresh_number := -1;
  end loop;
  if kind is null and request = 'new' then
    if p_parent is not null then
      select c.kind, c.number, c.jurisdiction, c.drill_id, c.through
        into parent_kind, parent_number, parent_jurisdiction, parent_drill_id, parent_through
        from docket_case c where c.id = p_parent;
    end if;
    v_drill := coalesce(parent_drill_id, p_drill);
    if p_series is not null then
      fresh_number := nextval(case when v_drill is null then p_series || '_number_seq' else 'drill_number_seq' end);
    elsif parent_kind is not null then
      insert into part_series as s (case_id, last) values (p_parent, 1)
        on conflict on constraint part_series_case_id_pk do update set last = s.last + 1 returning last into fresh_number;
    end if;
  end if;
  v_drill := coalesce(drill_id, v_drill);
  offset_ms := 0;
  if v_drill is not null then
    select d.offset_ms into strict offset_ms from drill d where d.id = v_drill for share;
  end if;
  select s.value::bigint into world_revision from setting s where s.key = 'world_revision';
  wall_ms := floor(extract(epoch from clock_timestamp()) * 1000)::bigint;
  return next;
end $$`;

const up = [
  `alter table docket_case add column parent_id uuid, add column through uuid[], add column title_digest text,
     add column place text`,
  `alter table case_access add column through uuid[]`,
  `drop index case_access_office_id_idx`,
  `create index case_access_office_id_idx on case_access (office_id, case_id) include (through) where ended_at is null`,
  `create table case_part (
     case_id uuid not null,
     part_id uuid not null,
     kind text not null,
     name text not null,
     is_necessary boolean not null,
     causes integer not null,
     noted_at timestamptz(3) not null,
     ended_at timestamptz(3),
     outcome text,
     constraint case_part_case_id_part_id_pk primary key (case_id, part_id))`,
  `create table part_series (case_id uuid not null, last integer not null,
     constraint part_series_case_id_pk primary key (case_id))`,
  `alter table supervision rename column petition_id to parent_id`,
  `alter index supervision_petition_id_idx rename to supervision_parent_id_idx`,
  `drop function docket_open(text, text, bytea, uuid, text, uuid)`,
  open,
  `grant select, insert, update on case_part, part_series to maplebridge_app`,
  `grant update (title_digest, place) on docket_case to maplebridge_app`,
];
