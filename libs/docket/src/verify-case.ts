import { as, canonicalJson, type CaseId, type Dossier, type Fact } from '#libs/kernel';
import { emptyState, standingOf, stateOf, type AnyKind } from '#libs/kind';
import { asHashed, bodyOf, chainStart, factFrom, linkHash } from './chain.js';
import { referenceColumns } from './derived-rows.js';
import { standingFrom } from './reading.js';
import { stateFrom } from './stored-state.js';
import { replay, type Replayed } from './replay.js';
import type { LedgerProblem } from './ledger-report.js';

/** A case as its row has it. */
export interface CaseHead {
  id: string;
  number: string;
  kind: string;
  version: number;
  is_open: boolean;
  phase: string;
  next_moment_at: Date | null;
  head_hash: Buffer;
  state: Buffer;
  standing: string;
  jurisdiction: string;
  drill_id: string | null;
  parent_id: string | null;
  through: string[] | null;
  room: string | null;
  title_digest: string | null;
  place: string | null;
  person_version: number;
  seal: Buffer;
  rule_pack: string;
  has_receipt: boolean;
  opened_at: Date;
  acted_at: Date;
  recorded_at: Date;
}

/** A fact as its row has it. */
export interface FactRow {
  case_id: string;
  seq: number;
  type: string;
  at: Date;
  recorded_at: Date;
  office_id: string | null;
  late_office: string | null;
  late_days: number | null;
  body: string;
  /** The fact as columns and body say it together (`whole_fact`). */
  whole: string;
  hash: Buffer;
}

/** Rows in their order, by their case. */
export function rowsByCase<T extends { readonly case_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const byCase = new Map<string, T[]>();
  for (const row of rows) {
    const list = byCase.get(row.case_id);
    if (list === undefined) byCase.set(row.case_id, [row]);
    else list.push(row);
  }
  return byCase;
}

interface Place {
  readonly problem: LedgerProblem;
  readonly seq: number | null;
}

/** What the chain of one case says of it: the first place that does not fit, or null. */
export function checkChain(head: CaseHead, rows: readonly FactRow[]): Place | null {
  const chain = linksOf(rows);
  if (chain.problem !== null) return { problem: chain.problem, seq: chain.seq };
  if (head.version !== rows.length) return { problem: 'count_differs', seq: null };
  return chain.headHash.equals(head.head_hash) ? null : { problem: 'head_differs', seq: null };
}

/** The links of one case, first to last; stops at the first that does not fit. */
function linksOf(rows: readonly FactRow[]): {
  problem: LedgerProblem | null;
  seq: number | null;
  headHash: Buffer;
} {
  let headHash: Buffer = chainStart;
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return { problem: 'gap', seq: index + 1, headHash };
    headHash = linkHash(headHash, asHashed(row.whole));
    if (!headHash.equals(row.hash)) return { problem: 'broken_link', seq: row.seq, headHash };
    if (!columnsFit(factFrom(row.whole), row)) return { problem: 'column_differs', seq: row.seq, headHash };
  }
  return { problem: null, seq: null, headHash };
}

/** What a column says and the body does not is hashed. These say again what the body says, which says nothing else. */
const columnsFit = (fact: Fact, row: FactRow): boolean =>
  fact.actor.office === row.office_id &&
  (fact.late?.office ?? null) === row.late_office &&
  (fact.late?.workingDays ?? null) === row.late_days &&
  bodyOf(fact) === row.body;

/** What follows from the facts of a case whose chain is whole. */
export function replayed(kind: AnyKind, head: CaseHead, facts: readonly Fact[]): Replayed {
  const empty: Dossier<unknown> = {
    id: as<CaseId>(head.id),
    kind: kind.name,
    version: 0,
    number: head.number,
    isDrill: head.drill_id !== null,
    jurisdiction: head.jurisdiction,
    ...emptyState(kind),
  };
  return replay(kind, empty, facts);
}

/** State and standing, read as today's law reads them, are the fold of the facts, and the columns beside them say the same. */
export function foldFits(kind: AnyKind, head: CaseHead, dossier: Dossier<unknown>): boolean {
  const standing = standingOf(kind, dossier);
  const stored = storedOf(kind, head);
  const { isOpen, phase, next } = standing;
  const columns = { ...referenceColumns(kind, dossier), is_open: isOpen, phase, next_moment_at: next?.dueAt ?? null };
  return (
    canonicalJson(stateOf(dossier)) === stored?.state &&
    canonicalJson(standing) === stored.standing &&
    columnsOf(head) === canonicalJson(columns)
  );
}

/** Null: what stands there is of no shape that the law could read, which whoever wrote it past the door need not mind. */
function storedOf(kind: AnyKind, { state, standing }: CaseHead): { state: string; standing: string } | null {
  try {
    return { state: canonicalJson(stateFrom(kind, state)), standing: canonicalJson(standingFrom(kind, standing)) };
  } catch {
    return null;
  }
}

const columnsOf = ({
  is_open,
  phase,
  next_moment_at: next,
  parent_id,
  through,
  room,
  title_digest,
  place,
}: CaseHead): string =>
  canonicalJson({
    ...{ is_open, phase, next_moment_at: next?.toISOString() ?? null },
    ...{ parent_id, through, room, title_digest, place },
  });
