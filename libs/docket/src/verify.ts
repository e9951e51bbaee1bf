import { as, type CaseId } from '#libs/kernel';
import { loadPacks, packVersion, type Queryable, type StoredPack } from '#libs/persistence';
import { derivedTables } from '#libs/persistence/door';
import type { LedgerFinding, LedgerReport } from './ledger-report.js';
import { factFrom } from './chain.js';
import { kindOf, type Registry } from './registry.js';
import { checkChain, foldFits, replayed, rowsByCase, type CaseHead, type FactRow } from './verify-case.js';
import { checkAttested, type Attesting } from './verify-attested.js';
import { checkRows, type Sound } from './verify-rows.js';
import { checkSealed, type SealedCase } from './verify-sealed.js';
import type { Vault } from './vault.js';

// A page holds some 5,000 facts of 1 KB and the rows that follow from them: a few megabytes in memory whatever the size
// of the ledger.
const usualPageCases = 500;
// A case that somebody acts on while its page is read is read again; one that never rests for so long is told as it is.
const mostReadings = 5;

/** What a ledger is checked by. */
export interface LedgerParts {
  readonly registry: Registry;
  /** With the keys that it was written with: under others no seal and no text fits. */
  readonly vault: Vault;
}

interface VerifyOptions {
  readonly caseId?: CaseId;
  readonly onPage?: (cases: number) => void | Promise<void>;
  readonly pageCases?: number;
  readonly countsRooms?: boolean;
}

/**
 * Checks the whole ledger, or one case, page by page: each link, each head and count, and that everything that is stored
 * beside the facts follows from them or is sealed: state and standing, clocks, duties, who may see the case, its parts,
 * its row in the lists; its texts and identities, receipt and remembered requests, and what no fact says of it.
 *
 * @param onPage told how many cases are done, for progress; the next page waits for it
 * @param pageCases cases read and checked at once: fewer where other work must go on in between
 * @param countsRooms false: rooms (卷内室), and what lies in them, are checked and not counted, for whoever may not know of them
 */
export async function verifyLedger(
  database: Queryable,
  parts: LedgerParts,
  options: VerifyOptions = {},
): Promise<LedgerReport> {
  const packs = await loadPacks(database);
  const findings: LedgerFinding[] =
    options.caseId === undefined ? [...(await orphans(database, parts.registry)), ...wrongPacks(packs)] : [];
  let [cases, facts, after] = [0, 0, ''];
  for (;;) {
    const heads = await headsAfter(database, after, options);
    const last = heads.at(-1);
    if (last === undefined) break;
    const page = await checkAtRest(database, { ...parts, packs }, heads);
    findings.push(...page.findings);
    const counted = options.countsRooms === false ? heads.filter((head) => head.room === null) : heads;
    cases += counted.length;
    facts += counted === heads ? page.facts : counted.reduce((sum, { version }) => sum + version, 0);
    after = last.id;
    await options.onPage?.(cases);
    if (options.caseId !== undefined) break;
  }
  return { cases, facts, findings };
}

const headColumns = `id, number, kind, version, is_open, phase, next_moment_at, head_hash, state,
  whole_standing(docket_case) as standing, jurisdiction,
  drill_id, parent_id, through, room, title_digest, place, person_version, seal, rule_pack, has_receipt, opened_at, acted_at,
  recorded_at`;

async function headsAfter(
  database: Queryable,
  after: string,
  { caseId: only, pageCases = usualPageCases }: { readonly caseId?: CaseId; readonly pageCases?: number },
): Promise<CaseHead[]> {
  const where = only === undefined ? `($1 = '' or id > nullif($1, '')::uuid)` : `id = $1::uuid`;
  return await database.query<CaseHead>(
    `select ${headColumns} from docket_case where ${where} order by id limit ${String(pageCases)}`,
    [only ?? after],
  );
}

// What a case has beside its facts, and what was remembered of it; a drill remembers its requests under its own id.
const besideFacts = ['case_text', 'case_party', 'receipt', 'command_draft', 'document_number'];
const remembered = `(select r.case_id from docket_request r where not exists (select from drill d where d.id = r.case_id))`;

/** Facts and rows whose case was deleted. */
async function orphans(database: Queryable, registry: Registry): Promise<LedgerFinding[]> {
  const lists = Object.values(registry).map(({ table }) => table);
  const tables = ['docket_fact', ...Object.keys(derivedTables), ...lists, ...besideFacts, remembered];
  const strays = tables.map(
    (table) => `select case_id from ${table} f where not exists (select from docket_case c where c.id = f.case_id)`,
  );
  const rows = await database.query<{ case_id: string }>(strays.join(' union '));
  const nothing = { number: null, seq: null, row: null } as const;
  return rows.map((row) => ({ caseId: as<CaseId>(row.case_id), ...nothing, problem: 'case_missing' }));
}

interface PageParts extends LedgerParts {
  readonly packs: readonly StoredPack[];
}

/** A version is the hash of its content. */
const wrongPacks = (packs: readonly StoredPack[]): LedgerFinding[] =>
  packs
    .filter(({ content, version }) => packVersion(content) !== version)
    .map(({ kind, name, version }) => ({
      ...{ caseId: null, number: null, seq: null, row: `${kind} ${name} ${version}` },
      problem: 'pack_differs',
    }));

interface CheckedPage {
  readonly facts: number;
  readonly findings: readonly LedgerFinding[];
}

/** A page is read in several statements: what seems not to fit may have been written in between, and is read again. */
async function checkAtRest(database: Queryable, parts: PageParts, heads: readonly CaseHead[]): Promise<CheckedPage> {
  const first = await checkPage(database, parts, heads);
  let findings = first.findings;
  let read = heads;
  for (let times = 1; times < mostReadings && findings.length > 0; times += 1) {
    const moved = await movedSince(database, read, new Set(findings.flatMap(({ caseId }) => caseId ?? [])));
    if (moved.length === 0) break;
    const ids = new Set<string | null>(moved.map(({ id }) => id));
    const again = await checkPage(database, parts, moved);
    findings = [...findings.filter(({ caseId }) => !ids.has(caseId)), ...again.findings];
    // Of a case that stands twice, the later one counts.
    read = [...read, ...moved];
  }
  return { facts: first.facts, findings };
}

/** Of some cases those on which somebody has acted since their heads were read, as they stand now. */
async function movedSince(
  database: Queryable,
  heads: readonly CaseHead[],
  suspects: ReadonlySet<string>,
): Promise<CaseHead[]> {
  const before = new Map(heads.map((head) => [head.id, head]));
  const sql = `select ${headColumns} from docket_case where id = any($1::uuid[])`;
  const now = await database.query<CaseHead>(sql, [[...suspects]]);
  return now.filter(({ id, head_hash: hash }) => before.get(id)?.head_hash.equals(hash) === false);
}

async function checkPage(
  database: Queryable,
  { registry, vault, packs }: PageParts,
  heads: readonly CaseHead[],
): Promise<CheckedPage> {
  const byCase = await factsOf(database, heads);
  const findings: LedgerFinding[] = [];
  const sound: Sound[] = [];
  const sealed: SealedCase[] = [];
  const attesting: Attesting[] = [];
  const known = new Set(packs.map(({ version }) => version));
  let facts = 0;
  for (const head of heads) {
    const rows = byCase.get(head.id) ?? [];
    facts += rows.length;
    const of = { caseId: as<CaseId>(head.id), number: head.number, row: null };
    const place = checkChain(head, rows);
    if (place !== null) {
      findings.push({ ...of, ...place });
      continue;
    }
    if (!Object.hasOwn(registry, head.kind)) {
      findings.push({ ...of, seq: null, problem: 'kind_unknown' });
      continue;
    }
    const kind = kindOf(registry, head.kind);
    const recorded = rows.map(({ whole }) => factFrom(whole));
    const made = replayed(kind, head, recorded);
    sound.push({ ...made, table: kind.table });
    sealed.push({ head, facts: recorded });
    attesting.push({ head, kind, facts: recorded });
    if (!foldFits(kind, head, made.dossier)) findings.push({ ...of, seq: null, problem: 'fold_differs' });
    if (!known.has(head.rule_pack)) findings.push({ ...of, seq: null, problem: 'pack_missing' });
  }
  findings.push(...(await checkRows(database, sound)), ...(await checkSealed(database, vault, sealed)));
  findings.push(...(await checkAttested(database, attesting)));
  return { facts, findings };
}

async function factsOf(database: Queryable, heads: readonly CaseHead[]): Promise<Map<string, FactRow[]>> {
  const rows = await database.query<FactRow>(
    `select case_id, seq, type, at, recorded_at, office_id, late_office, late_days, body, hash, whole_fact(f) as whole
     from docket_fact f
      where case_id = any($1::uuid[]) order by case_id, seq`,
    [heads.map((head) => head.id)],
  );
  return rowsByCase(rows);
}
