import type { Instant } from '#libs/kernel';
import type { RingRank } from '#libs/persistence';
import { derivedTables, requireNames, type DerivedTable, type Row } from './derived-tables.js';

/** Everything that one transaction of the door writes: rows that are new, or changed. */
export interface CaseRecord {
  /** True for a case that begins. */
  readonly isNew: boolean;
  readonly case: Row;
  /** Without any, nothing happened: only that it was asked is remembered. */
  readonly facts: readonly Row[];
  readonly clocks: readonly Row[];
  readonly duties: readonly Row[];
  /** Whose alone duties are. */
  readonly holders: readonly Row[];
  readonly access: readonly Row[];
  readonly parts: readonly Row[];
  readonly files: readonly Row[];
  readonly texts: readonly Row[];
  /** Sealed identities of parties. */
  readonly identities: readonly Row[];
  readonly parties: readonly Row[];
  readonly receipts: readonly Row[];
  /** Table of the kind, and the case's row in it: its read model. */
  readonly table: string;
  readonly row: Row;
  /** How urgent the ring of its course is; null where it needs none. */
  readonly rank: RingRank | null;
  /** Until when a ring is put off of which its course needs nothing before; null: none is. */
  readonly deferredTo: Instant | null;
  /** Version of the case before and after: which facts the key is answered with. */
  readonly versions: { readonly before: number; readonly after: number };
  readonly principal: string;
  readonly key: string;
  /** Of the remembered request. */
  readonly seal: Buffer;
}

/** A statement that PostgreSQL parses and plans once per connection. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/**
 * The whole record as one statement, so one round trip. Each table has a parameter of its own: one large document would
 * be parsed again for every table that is taken out of it, which cost more than all the writing.
 */
export function statementOf(record: CaseRecord): NamedStatement {
  const { versions, principal, key, seal, table, isNew, row } = record;
  const remembered = [versions.before + 1, versions.after, principal, key, seal];
  if (record.facts.length === 0) return { name: 'docket_remember', text: remember, values: remembered };
  const { facts, clocks, duties, access, texts, identities, receipts, parts, files, parties, holders } = record;
  const lists = [facts, clocks, duties, access, texts, identities, receipts, parts, files, parties, holders].map(
    listOrNull,
  );
  return {
    name: `docket_record_${table}_${isNew ? 'new' : 'more'}`,
    text: recordSql(table, row, isNew),
    values: [...remembered, JSON.stringify(record.case), ...lists, JSON.stringify(row), record.rank, record.deferredTo],
  };
}

/** An absent parameter costs less than an empty list. */
function listOrNull(rows: readonly Row[]): string | null {
  return rows.length === 0 ? null : JSON.stringify(rows);
}

const statements = new Map<string, string>();

/** The columns of a kind's row are its own constants; they are checked all the same, since they become SQL. */
function recordSql(table: string, row: Row, isNew: boolean): string {
  const id = `${table} ${String(isNew)}`;
  const known = statements.get(id);
  if (known !== undefined) return known;
  const columns = Object.keys(row);
  requireNames([table, ...columns]);
  const list = columns.join(', ');
  const updates = columns.filter((name) => name !== 'case_id').map((name) => `${name} = excluded.${name}`);
  // Of the course's own act it is not told, and a past that ends in the transaction in which it begins has no course.
  const sql = `with request_kept as (${remember}),
    the_case as (${isNew ? insertCase : updateCase} returning d.id, d.kind, d.version, d.phase, whole_standing(d) as standing, d.drill_id, d.is_open),
    ${derived},
    row_kept as (
      insert into ${table} (${list}) select ${list} from json_populate_record(null::${table}, $18::json)
      on conflict (case_id) do update set ${updates.join(', ')}),
    events_pending as (
      insert into event_pending (case_id, first_seq, last_seq, phase)
      select id, $1, version, phase from the_case where drill_id is null)${isNew ? '' : deferred}
    insert into outbox (rank, case_id, kind, version, is_new, standing, drill_id)
      select $19::smallint, id, kind, version, ${String(isNew)}, standing, drill_id from the_case
      where $19::smallint is not null and $20::timestamptz is null${isNew ? ' and is_open' : ''}`;
  statements.set(id, sql);
  return sql;
}

// Whatever is rung brings what was put off before, and of what is put off twice the first instant counts (ADR-0086).
const deferred = `,
    ring_deferred as (
      insert into deferred_ring (case_id, due_at) select id, $20::timestamptz from the_case where $20::timestamptz is not null
      on conflict do nothing),
    deferred_gone as (
      delete from deferred_ring where case_id = (select id from the_case) and $19::smallint is not null)`;

const remember = `update docket_request set first_seq = $1, last_seq = $2, seal = $5
  where principal = $3 and key = $4`;

const insertCase = 'insert into docket_case as d select * from json_populate_record(null::docket_case, $6::json)';

const updateCase = `update docket_case d set version = c.version, person_version = c.person_version,
      is_open = c.is_open, phase = c.phase, state = c.state, standing = c.standing, next_moment_at = c.next_moment_at,
      head_hash = c.head_hash, seal = c.seal, title_digest = c.title_digest, place = c.place, acted_at = c.acted_at,
      recorded_at = c.recorded_at
      from json_populate_record(null::docket_case, $6::json) c where d.id = c.id`;

/** Sets the columns that a later write of a row may change. */
const updated = (table: DerivedTable): string =>
  derivedTables[table].updated.map((column) => `${column} = excluded.${column}`).join(', ');

const derived = `
    facts_kept as (
      insert into docket_fact select * from json_populate_recordset(null::docket_fact, $7::json)),
    clocks_kept as (
      insert into clock select * from json_populate_recordset(null::clock, $8::json)
      on conflict on constraint clock_case_id_id_pk do update set ${updated('clock')}),
    duties_kept as (
      insert into duty select * from json_populate_recordset(null::duty, $9::json)
      on conflict on constraint duty_case_id_id_pk do update set ${updated('duty')}),
    access_kept as (
      insert into case_access select * from json_populate_recordset(null::case_access, $10::json)
      on conflict on constraint case_access_pk do update set ${updated('case_access')}),
    texts_kept as (
      insert into case_text (case_id, digest, body, is_apart) select case_id, digest, body, is_apart
      from json_populate_recordset(null::case_text, $11::json) on conflict do nothing),
    identities_kept as (
      insert into case_party (case_id, party, digest, key_id, cipher, name_index, phone_index, id_number_index)
      select case_id, party, digest, key_id, cipher, name_index, phone_index, id_number_index
      from json_populate_recordset(null::case_party, $12::json) on conflict do nothing),
    receipts_kept as (
      insert into receipt (number, case_id, party, code_hash) select number, case_id, party, code_hash
      from json_populate_recordset(null::receipt, $13::json)),
    parts_kept as (
      insert into case_part select * from json_populate_recordset(null::case_part, $14::json)
      on conflict on constraint case_part_case_id_part_id_pk do update set ${updated('case_part')}),
    files_kept as (
      insert into case_file select * from json_populate_recordset(null::case_file, $15::json)
      on conflict on constraint case_file_case_id_seq_sha256_pk do nothing),
    parties_kept as (
      insert into party select * from json_populate_recordset(null::party, $16::json)
      on conflict on constraint party_case_id_party_pk do update set ${updated('party')}),
    holders_kept as (
      insert into duty_holder select * from json_populate_recordset(null::duty_holder, $17::json)
      on conflict on constraint duty_holder_pk do update set ${updated('duty_holder')})`;
