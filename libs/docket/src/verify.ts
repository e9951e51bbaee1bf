import { canonicalJson, as, type CaseId, type Dossier } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';
import { emptyState, fold, standingOf } from './case-file.js';
import { bodyOf, chainStart, factFrom, linkHash } from './chain.js';
import { kindOf, type Registry } from './registry.js';

/**
 * What does not fit. A chain alone cannot see a case that was deleted together with its row; checkpoints outside the
 * database would.
 */
export type LedgerProblem =
  /** A fact's hash is not that of the fact before it and its own text: the first such place. */
  | 'broken_link'
  /** A fact is missing in the middle, or stands twice. */
  | 'gap'
  /** A column beside the text says something else than the text. */
  | 'column_differs'
  /** The case's head is not the hash of its last fact: facts were cut off, or the case's row was changed. */
  | 'head_differs'
  /** The case counts another number of facts. */
  | 'count_differs'
  /** Facts whose case is not there. */
  | 'case_missing'
  /** State or standing are not the fold of the facts. */
  | 'fold_differs';

export interface LedgerFinding {
  readonly caseId: CaseId;
  readonly number: string | null;
  /** The fact that does not fit, where one can be named. */
  readonly seq: number | null;
  readonly problem: LedgerProblem;
}

export interface LedgerReport {
  readonly cases: number;
  readonly facts: number;
  readonly findings: readonly LedgerFinding[];
}

interface CaseHead {
  id: string;
  number: string;
  kind: string;
  version: number;
  head_hash: Buffer;
  state: string;
  standing: string;
  jurisdiction: string;
  drill_id: string | null;
}

interface FactRow {
  case_id: string;
  seq: number;
  type: string;
  at: Date;
  recorded_at: Date;
  office_id: string | null;
  body: string;
  hash: Buffer;
}

// A page holds some 5,000 facts of 1 KB: a few megabytes in memory whatever the size of the ledger.
const usualPageCases = 500;

/**
 * Checks the whole ledger, or one case, page by page: each link, each head and count, and that the stored state is the
 * fold of the facts.
 *
 * @param onPage told how many cases are done, for progress; the next page waits for it
 * @param pageCases cases read and checked at once: fewer where other work must go on in between
 */
export async function verifyLedger(
  database: Queryable,
  registry: Registry,
  options: { caseId?: CaseId; onPage?: (cases: number) => void | Promise<void>; pageCases?: number } = {},
): Promise<LedgerReport> {
  const findings: LedgerFinding[] = options.caseId === undefined ? await orphans(database) : [];
  let [cases, facts, after] = [0, 0, ''];
  for (;;) {
    const heads = await headsAfter(database, after, options);
    const last = heads.at(-1);
    if (last === undefined) break;
    const byCase = await factsOf(database, heads);
    for (const head of heads) {
      const rows = byCase.get(head.id) ?? [];
      facts += rows.length;
      const finding = checkCase(registry, head, rows);
      if (finding !== null) findings.push(finding);
    }
    cases += heads.length;
    after = last.id;
    await options.onPage?.(cases);
    if (options.caseId !== undefined) break;
  }
  return { cases, facts, findings };
}

async function headsAfter(
  database: Queryable,
  after: string,
  { caseId: only, pageCases = usualPageCases }: { readonly caseId?: CaseId; readonly pageCases?: number },
): Promise<CaseHead[]> {
  const where = only === undefined ? `($1 = '' or id > nullif($1, '')::uuid)` : `id = $1::uuid`;
  return await database.query<CaseHead>(
    `select id, number, kind, version, head_hash, state, standing, jurisdiction, drill_id
       from docket_case where ${where} order by id limit ${String(pageCases)}`,
    [only ?? after],
  );
}

/** Facts whose case's row was deleted. */
async function orphans(database: Queryable): Promise<LedgerFinding[]> {
  const rows = await database.query<{ case_id: string }>(
    `select distinct case_id from docket_fact f where not exists (select from docket_case c where c.id = f.case_id)`,
  );
  return rows.map((row) => ({ caseId: as<CaseId>(row.case_id), number: null, seq: null, problem: 'case_missing' }));
}

async function factsOf(database: Queryable, heads: readonly CaseHead[]): Promise<Map<string, FactRow[]>> {
  const rows = await database.query<FactRow>(
    `select case_id, seq, type, at, recorded_at, office_id, body, hash from docket_fact
      where case_id = any($1::uuid[]) order by case_id, seq`,
    [heads.map((head) => head.id)],
  );
  const byCase = new Map<string, FactRow[]>();
  for (const row of rows) {
    const list = byCase.get(row.case_id);
    if (list === undefined) byCase.set(row.case_id, [row]);
    else list.push(row);
  }
  return byCase;
}

function checkCase(registry: Registry, head: CaseHead, rows: readonly FactRow[]): LedgerFinding | null {
  const finding = (problem: LedgerProblem, seq: number | null = null): LedgerFinding => ({
    caseId: as<CaseId>(head.id),
    number: head.number,
    seq,
    problem,
  });
  const chain = checkChain(rows);
  if (chain.problem !== null) return finding(chain.problem, chain.seq);
  if (head.version !== rows.length) return finding('count_differs');
  if (!chain.headHash.equals(head.head_hash)) return finding('head_differs');
  return foldFits(registry, head, rows) ? null : finding('fold_differs');
}

/** The links of one case, first to last; stops at the first that does not fit. */
function checkChain(rows: readonly FactRow[]): {
  problem: LedgerProblem | null;
  seq: number | null;
  headHash: Buffer;
} {
  let headHash: Buffer = chainStart;
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return { problem: 'gap', seq: index + 1, headHash };
    headHash = linkHash(headHash, row.body);
    if (!headHash.equals(row.hash)) return { problem: 'broken_link', seq: row.seq, headHash };
    if (!columnsFit(row)) return { problem: 'column_differs', seq: row.seq, headHash };
  }
  return { problem: null, seq: null, headHash };
}

function columnsFit(row: FactRow): boolean {
  const fact = factFrom(row.body);
  return (
    fact.caseId === row.case_id &&
    fact.seq === row.seq &&
    fact.type === row.type &&
    fact.at === row.at.toISOString() &&
    fact.recordedAt === row.recorded_at.toISOString() &&
    fact.actor.office === row.office_id &&
    bodyOf(fact) === row.body
  );
}

function foldFits(registry: Registry, head: CaseHead, rows: readonly FactRow[]): boolean {
  const kind = kindOf(registry, head.kind);
  let dossier: Dossier<unknown> = {
    id: as<CaseId>(head.id),
    kind: kind.name,
    version: 0,
    number: head.number,
    isDrill: head.drill_id !== null,
    jurisdiction: head.jurisdiction,
    ...emptyState(kind),
  };
  for (const row of rows) dossier = fold(kind, dossier, factFrom(row.body));
  const { clocks, duties, failed, state } = dossier;
  return (
    canonicalJson({ clocks, duties, failed, state }) === canonicalJson(JSON.parse(head.state)) &&
    canonicalJson(standingOf(kind, dossier)) === canonicalJson(JSON.parse(head.standing))
  );
}
