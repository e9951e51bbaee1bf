import { factColumns, type FactRow } from '../cases.js';
import { instantSql, type Queryable } from '../reader.js';
import { drawn, isInspecting, isReadable, isTold, type Inspecting } from './sampled.js';

/** How a case stands that somebody of a group takes: its last fact, and the chain hash there, lower-case hex. */
export interface StandingRow {
  readonly case: string;
  readonly upTo: number;
  readonly hash: string;
}

/** A history that a tour has taken. */
export interface TakenRow {
  readonly taken: number;
  /** The fact of the tour that took it, as its row says it as a whole. */
  readonly fact: number;
  readonly whole: string;
  readonly case: string;
  readonly number: string;
  readonly kind: string;
  readonly upTo: number;
  readonly hash: string;
  readonly at: string;
}

/** A case up to the fact to which its history was taken, with nothing that came after it. */
export interface TakenCaseRow {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly isDrill: boolean;
  readonly jurisdiction: string;
  readonly rulePack: string;
  /** All of its facts until then, by which its hash is made, and whether each is told. */
  readonly facts: readonly (FactRow & { readonly isTold: boolean })[];
}

/** How some cases stand that a tour has drawn and may read; of others nothing. */
export const readStandings = (
  db: Queryable,
  { reader, tour }: Inspecting,
  cases: readonly string[],
): Promise<StandingRow[]> =>
  db.query<StandingRow>(
    `select k.id as case, k.version as "upTo", encode(k.head_hash, 'hex') as hash from docket_case k
     where k.id = any($4::uuid[]) and k.id in (select d.case_id from (${drawn}) d) and ${isReadable} and ${isInspecting} order by k.id`,
    [tour, reader.office, reader.account, cases],
  );

// Whoever is of the group as long as the tour goes on, and who commissioned it also after that: what was found stands on it. Whether the
// tour itself may be seen was asked before (`readCaseHead`), with all that keeps somebody from it.
const mayRead = `(${isInspecting} or exists (select 1 from case_access a
  where a.case_id = $1 and a.office_id = $2 and a.account = '' and a.ended_at is null))`;

/** What a tour has taken, in that order; nothing for who may not read it. What has become an accusation since is left out. */
export const listTaken = (db: Queryable, { reader, tour }: Inspecting): Promise<TakenRow[]> =>
  db.query<TakenRow>(
    `select (f.body::json #>> '{data,taken}')::int as taken, f.seq as fact, whole_fact(f) as whole, k.id as case, k.number, k.kind,
       (f.body::json #>> '{data,upTo}')::int as "upTo", f.body::json #>> '{data,hash}' as hash,
       ${instantSql('f.at')} as at
     from docket_fact f join docket_case k on k.id = (f.body::json #>> '{data,case}')::uuid
     where f.case_id = $1 and f.type = 'historyTaken' and ${isReadable} and ${mayRead} order by f.seq`,
    [tour, reader.office, reader.account],
  );

/** One of them as it was; whoever asks has found it by `listTaken`, and logs it in the tour first. */
export async function readTaken(
  db: Queryable,
  { case: id, upTo }: Pick<TakenRow, 'case' | 'upTo'>,
): Promise<TakenCaseRow | null> {
  const [head] = await db.query<Omit<TakenCaseRow, 'facts'>>(
    `select k.id, k.number, k.kind, k.drill_id is not null as "isDrill", k.jurisdiction, k.rule_pack as "rulePack"
     from docket_case k where k.id = $1`,
    [id],
  );
  if (head === undefined) return null;
  const facts = await db.query<FactRow & { readonly isTold: boolean }>(
    `select ${factColumns}, ${isTold} as "isTold" from docket_fact f where f.case_id = $1 and f.seq <= $2 order by f.seq`,
    [id, upTo],
  );
  return { ...head, facts };
}
