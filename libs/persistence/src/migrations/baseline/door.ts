// The key's row is taken before the case is locked, so that two requests with one key meet there. A case that is not
// there yet is locked by its id, so that two first commands meet too. A part without a series of its own is counted after
// its parent, in a row of its own: the parent is not locked. A room is not counted: the next number would tell of it.
const open = `
create function docket_open(
  p_principal text, p_key text, p_hash bytea, p_case uuid, p_series text, p_drill uuid, p_parent uuid, p_counted boolean,
  p_scattered boolean)
returns table (
  request text, asked_case uuid, first_seq integer, last_seq integer, wall_ms bigint, offset_ms bigint, world_revision bigint, fresh_number bigint,
  kind text, number text, version integer, person_version integer, state bytea, standing text, head_hash bytea,
  rule_pack text, jurisdiction text, drill_id uuid, has_receipt boolean, acted_ms bigint, opened_ms bigint,
  parent_kind text, parent_number text, parent_jurisdiction text, parent_drill_id uuid, parent_through uuid[],
  parent_room uuid)
language plpgsql as $$
declare
  v_hash bytea;
  v_drill uuid;
  v_number_key text;
begin
  request := 'new';
  insert into docket_request as r (principal, key, hash, case_id) values (p_principal, p_key, p_hash, p_case)
    on conflict on constraint docket_request_principal_key_pk do nothing;
  if not found then
    select r.hash, r.first_seq, r.last_seq, r.case_id into v_hash, first_seq, last_seq, p_case
      from docket_request r where r.principal = p_principal and r.key = p_key;
    request := case when v_hash = p_hash then 'same' else 'other' end;
  end if;
  asked_case := p_case;
  loop
    select c.kind, c.number, c.version, c.person_version, c.state, whole_standing(c), c.head_hash, c.rule_pack,
           c.jurisdiction, c.drill_id, c.has_receipt, (extract(epoch from c.acted_at) * 1000)::bigint,
           (extract(epoch from c.opened_at) * 1000)::bigint
      into kind, number, version, person_version, state, standing, head_hash, rule_pack,
           jurisdiction, drill_id, has_receipt, acted_ms, opened_ms
      from docket_case c where c.id = p_case for update;
    exit when found or fresh_number is not null or request <> 'new';
    perform pg_advisory_xact_lock(hashtextextended(p_case::text, 0));
    fresh_number := -1;
  end loop;
  if kind is null and request = 'new' then
    if p_parent is not null then
      select c.kind, c.number, c.jurisdiction, c.drill_id, c.through, c.room
        into parent_kind, parent_number, parent_jurisdiction, parent_drill_id, parent_through, parent_room
        from docket_case c where c.id = p_parent;
    end if;
    v_drill := coalesce(parent_drill_id, p_drill);
    if p_series is not null then
      fresh_number := nextval(case when v_drill is null then p_series || '_number_seq' else 'drill_number_seq' end);
      if p_scattered then
        -- Without a key anybody reads from a number which one it was: rather none is drawn.
        select s.value into strict v_number_key from setting s where s.key = 'number_key';
        fresh_number := scattered_number(fresh_number, v_number_key);
      end if;
    elsif parent_kind is not null and p_counted then
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

// A permutation of 1 to 999999, and of each million less one after it, by a secret key: six rounds of a Feistel network over twenty bits,
// gone through again as long as it leads out of the range. No number is given twice, and none tells of another one.
const scatter = `
create function scattered_number(p_count bigint, p_key text) returns bigint
language plpgsql immutable as $$
declare
  v_range constant bigint := 999999;
  v_value integer := (p_count - 1) % v_range;
  v_left integer;
  v_right integer;
  v_hash bytea;
begin
  loop
    v_left := v_value / 1024;
    v_right := v_value % 1024;
    for v_round in 1..6 loop
      v_hash := sha256(convert_to(concat_ws('/', p_key, v_round, v_right), 'UTF8'));
      v_value := v_left # ((get_byte(v_hash, 0) * 256 + get_byte(v_hash, 1)) % 1024);
      v_left := v_right;
      v_right := v_value;
    end loop;
    v_value := v_left * 1024 + v_right;
    exit when v_value < v_range;
  end loop;
  return (p_count - 1) / v_range * v_range + v_value + 1;
end $$`;

/**
 * The first half of the door: what a transaction takes and reads before it decides, in one round trip. What it writes after
 * is one statement of `libs/persistence/door`; the decision between them is made by the law, outside the database.
 *
 * A kind with a series of numbers has a sequence of its own beside its table; all drills have this one. A sequence leaves
 * holes where a transaction was rolled back or the server was killed; without holes every registration would wait for the
 * commit of the one before it. Of a kind whose cases may be known to nobody yet the counted number is scattered (`isScattered`).
 */
export const door: readonly string[] = [`create sequence drill_number_seq`, scatter, open];
