import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The two halves of the door: what a transaction reads before it decides, and what it writes after. Each is one round
 * trip; the decision between them is made by the law, outside the database.
 */
export class CreateDoorFunctions1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(open);
    await runner.query(record);
    for (const kind of kinds) await runner.query(`create sequence ${kind}_number_seq`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const kind of kinds) await runner.query(`drop sequence ${kind}_number_seq`);
    await runner.query('drop function docket_record(json)');
    await runner.query('drop function docket_open(text, text, bytea, uuid, text, uuid)');
  }
}

const kinds = ['petition', 'supervision'];

// The key's row is taken before the case is locked, so that two requests with one key meet there. A case that is not
// there yet is locked by its id, so that two first commands meet too.
const open = `
create function docket_open(p_principal text, p_key text, p_hash bytea, p_case uuid, p_table text, p_drill uuid)
returns table (
  request text, answer text, wall_ms bigint, offset_ms bigint, world_revision bigint, fresh_number bigint,
  kind text, number text, version integer, person_version integer, state text, standing text, head_hash bytea,
  rule_pack text, jurisdiction text, drill_id uuid, acted_ms bigint, opened_ms bigint)
language plpgsql as $$
declare
  v_hash bytea;
  v_drill uuid := p_drill;
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
    fresh_number := nextval(p_table || '_number_seq');
  end if;
  v_drill := coalesce(drill_id, p_drill);
  offset_ms := 0;
  if v_drill is not null then
    select d.offset_ms into strict offset_ms from drill d where d.id = v_drill for share;
  end if;
  select s.value::bigint into world_revision from setting s where s.key = 'world_revision';
  wall_ms := floor(extract(epoch from clock_timestamp()) * 1000)::bigint;
  return next;
end $$`;

const record = `
create function docket_record(p json) returns void language plpgsql as $$
declare
  c docket_case := json_populate_record(null::docket_case, p->'case');
begin
  update docket_request set answer = p->>'answer' where principal = p->>'principal' and key = p->>'key';
  -- Nothing happened: only the answer is remembered.
  if (p->>'facts_count')::integer = 0 then return; end if;
  if c.version = (p->>'facts_count')::integer then
    insert into docket_case select c.*;
  else
    update docket_case d set version = c.version, person_version = c.person_version, is_open = c.is_open,
      phase = c.phase, state = c.state, standing = c.standing, next_moment_at = c.next_moment_at,
      head_hash = c.head_hash, acted_at = c.acted_at, recorded_at = c.recorded_at
      where d.id = c.id;
  end if;
  insert into docket_fact select * from json_populate_recordset(null::docket_fact, p->'facts');
  if p->'clocks' is not null then
    insert into clock select * from json_populate_recordset(null::clock, p->'clocks')
      on conflict on constraint clock_case_id_id_pk do update set
        extension = excluded.extension, raw_due_on = excluded.raw_due_on, legal_due_on = excluded.legal_due_on,
        legal_due_at = excluded.legal_due_at, provisional = excluded.provisional, calendar = excluded.calendar,
        met_at = excluded.met_at, breached_at = excluded.breached_at, ended_at = excluded.ended_at,
        ended_as = excluded.ended_as;
  end if;
  if p->'duties' is not null then
    insert into duty select * from json_populate_recordset(null::duty, p->'duties')
      on conflict on constraint duty_case_id_id_pk do update set
        raw_due_on = excluded.raw_due_on, legal_due_on = excluded.legal_due_on,
        legal_due_at = excluded.legal_due_at, provisional = excluded.provisional,
        closed_at = excluded.closed_at, closed_as = excluded.closed_as;
  end if;
  if p->'access' is not null then
    insert into case_access select * from json_populate_recordset(null::case_access, p->'access')
      on conflict on constraint case_access_case_id_office_id_reason_pk do update set ended_at = excluded.ended_at;
  end if;
  if p->'texts' is not null then
    insert into case_text (case_id, digest, body) select case_id, digest, body
      from json_populate_recordset(null::case_text, p->'texts') on conflict do nothing;
  end if;
  if p->'parties' is not null then
    insert into case_party (case_id, party, digest, key_id, cipher, name_index, phone_index, id_number_index)
      select case_id, party, digest, key_id, cipher, name_index, phone_index, id_number_index
      from json_populate_recordset(null::case_party, p->'parties') on conflict do nothing;
  end if;
  if p->'receipt' is not null then
    insert into receipt (number, case_id, code_hash) select number, case_id, code_hash
      from json_populate_record(null::receipt, p->'receipt');
  end if;
  insert into outbox (case_id, kind, version, standing, drill_id)
    values (c.id, c.kind, c.version, c.standing, c.drill_id);
end $$`;
