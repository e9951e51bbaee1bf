import { as, type CaseId, type Fact } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';
import type { LedgerFinding, LedgerProblem } from './ledger-report.js';
import { receivesFirst } from './receipt.js';
import { erasedIn, partyKey, refsIn, type SealedRefs } from './sealed-refs.js';
import { headSeal, requestSeal } from './seals.js';
import { rowsByCase, type CaseHead } from './verify-case.js';
import { hex, type Vault } from './vault.js';

/** A case whose chain is whole, with what it was read from. */
export interface SealedCase {
  readonly head: CaseHead;
  readonly facts: readonly Fact[];
}

/**
 * Compares with the facts whatever stands beside them under the installation's keys: what no fact says of the case, its
 * texts and identities, its receipt, and the requests that it remembers.
 */
export async function checkSealed(
  database: Queryable,
  vault: Vault,
  cases: readonly SealedCase[],
): Promise<LedgerFinding[]> {
  const ids = cases.map(({ head }) => head.id);
  if (ids.length === 0) return [];
  // One after the other: a check beside people at work takes one connection from them and not four.
  const texts = await byCase<TextRow>(database, `select case_id, digest, body from case_text`, ids);
  const parties = await byCase<PartyRow>(database, selectParties, ids);
  const receipts = await byCase<ReceiptRow>(database, selectReceipts, ids);
  const requests = await byCase<RequestRow>(database, selectRequests, ids);
  return cases.flatMap(({ head, facts }) => {
    const of = { caseId: as<CaseId>(head.id), number: head.number, seq: null };
    const refs = { of: refsIn(facts), erased: erasedIn(facts) };
    const found: Found[] = [
      ...(headSeal(vault, sealedHead(head)).equals(head.seal) ? [] : [['seal_differs', null] as const]),
      ...wrongTexts(vault, of.caseId, { ...refs, erasures: facts.filter(isErasure).length }, texts.get(head.id) ?? []),
      ...wrongParties(vault, of.caseId, refs, parties.get(head.id) ?? []),
      ...wrongReceipts(vault, { head, facts }, receipts.get(head.id) ?? []),
      ...wrongRequests(vault, head, requests.get(head.id) ?? []),
    ];
    return found.map(([problem, row]) => ({ ...of, row, problem }));
  });
}

type Found = readonly [problem: LedgerProblem, row: string | null];

interface Refs {
  readonly of: SealedRefs;
  readonly erased: SealedRefs;
}

type Named = ReadonlyMap<string, unknown>;

const missing = (meant: Named, erased: Named, kept: ReadonlySet<string>): string[] =>
  [...meant.keys()].filter((name) => !kept.has(name) && !erased.has(name));

interface TextRow {
  readonly case_id: string;
  readonly digest: string;
  readonly body: string;
}

const isErasure = ({ type }: Fact): boolean => type === 'erased';

function wrongTexts(
  vault: Vault,
  caseId: CaseId,
  refs: Refs & { readonly erasures: number },
  rows: readonly TextRow[],
): Found[] {
  const { texts } = refs.of;
  const kept = new Set(rows.map(({ digest }) => digest));
  return [
    ...rows.flatMap(({ digest, body }): Found[] => {
      const ref = texts.get(digest);
      if (ref === undefined) return [['text_unknown', digest]];
      return vault.isText(caseId, ref, body, refs.erasures) ? [] : [['text_differs', digest]];
    }),
    ...missing(texts, refs.erased.texts, kept).map((digest): Found => ['text_missing', digest]),
  ];
}

interface PartyRow {
  readonly case_id: string;
  readonly party: string;
  readonly digest: string;
  readonly keyId: string;
  readonly cipher: Buffer;
  readonly nameIndex: Buffer | null;
  readonly phoneIndex: Buffer | null;
  readonly idNumberIndex: Buffer | null;
}

const selectParties = `select case_id, party, digest, key_id as "keyId", cipher, name_index as "nameIndex", phone_index as "phoneIndex",
  id_number_index as "idNumberIndex" from case_party`;

function wrongParties(vault: Vault, caseId: CaseId, refs: Refs, rows: readonly PartyRow[]): Found[] {
  const { parties } = refs.of;
  const kept = new Set(rows.map(partyKey));
  return [
    ...rows.flatMap((row): Found[] => {
      const ref = parties.get(partyKey(row));
      if (ref === undefined) return [['party_unknown', partyKey(row)]];
      return vault.isParty(caseId, ref, row) ? [] : [['party_differs', partyKey(row)]];
    }),
    ...missing(parties, refs.erased.parties, kept).map((key): Found => ['party_missing', key]),
  ];
}

/** A receipt of a party, or that it has none; how often it was made anew. */
interface ReceiptRow {
  readonly case_id: string;
  readonly party: string;
  readonly reissued: number;
  readonly number: string | null;
  readonly code_hash: Buffer | null;
  readonly issue: number | null;
}

// Each receipt that was made anew stands in the log of what was read, which is never changed.
const selectReceipts = `select k.case_id, k.party, r.number, r.code_hash, r.issue,
  (select count(*)::int from read_log l
    where l.case_id = k.case_id and l.what = 'receipt' and l.detail ->> 'party' = k.party) as reissued
  from (select case_id, party from receipt
        union select case_id, detail ->> 'party' from read_log where what = 'receipt') k
  left join receipt r on r.case_id = k.case_id and r.party = k.party`;

/** Each party has the receipt that it began with, or was given, under the code of its latest issue; nobody has another. */
function wrongReceipts(vault: Vault, { head, facts }: SealedCase, rows: readonly ReceiptRow[]): Found[] {
  const first = head.has_receipt ? receivesFirst(facts) : undefined;
  const wrong = rows.filter((row) => !isRightReceipt(vault, head, { ...row, isFirst: row.party === first }));
  const isLost = first !== undefined && rows.every(({ party }) => party !== first);
  return wrong.length > 0 || isLost ? [['receipt_differs', null]] : [];
}

function isRightReceipt(vault: Vault, head: CaseHead, row: ReceiptRow & { readonly isFirst: boolean }): boolean {
  const { party, reissued, isFirst, number, issue, code_hash: kept } = row;
  const issues = (isFirst ? 1 : 0) + reissued;
  if (number === null || kept === null) return issues === 0;
  if (number !== head.number || issue !== issues) return false;
  return vault.codeHash(vault.queryCode(as<CaseId>(head.id), party, issues)).equals(kept);
}

interface RequestRow {
  readonly case_id: string;
  readonly principal: string;
  readonly key: string;
  readonly hash: Buffer;
  readonly first_seq: number | null;
  readonly last_seq: number | null;
  readonly seal: Buffer | null;
}

const selectRequests = `select case_id, principal, key, hash, first_seq, last_seq, seal from docket_request`;

/** Each is sealed, and together they yielded all facts of the case, each fact once. */
function wrongRequests(vault: Vault, head: CaseHead, rows: readonly RequestRow[]): Found[] {
  const found = rows.filter((row) => !isSealed(vault, row)).map((row): Found => ['request_differs', nameOf(row)]);
  if (found.length > 0) return found;
  let last = 0;
  for (const row of rows.filter(yieldsFacts).sort((a, b) => a.first_seq - b.first_seq)) {
    if (row.first_seq !== last + 1) return [['request_differs', nameOf(row)]];
    last = row.last_seq;
  }
  return last === head.version ? [] : [['request_differs', null]];
}

const nameOf = ({ principal, key }: RequestRow): string => `${principal} ${key}`;

const yieldsFacts = (row: RequestRow): row is RequestRow & { first_seq: number; last_seq: number } =>
  row.first_seq !== null && row.last_seq !== null && row.first_seq <= row.last_seq;

function isSealed(vault: Vault, row: RequestRow): boolean {
  const { case_id: caseId, principal, key, hash, first_seq: firstSeq, last_seq: lastSeq, seal } = row;
  if (firstSeq === null || lastSeq === null || seal === null) return false;
  return requestSeal(vault, { caseId, principal, key, hash, firstSeq, lastSeq }).equals(seal);
}

const sealedHead = (head: CaseHead) => ({
  ...head,
  head_hash: hex(head.head_hash),
  opened_at: head.opened_at.toISOString(),
  acted_at: head.acted_at.toISOString(),
  recorded_at: head.recorded_at.toISOString(),
});

async function byCase<T extends { readonly case_id: string }>(
  database: Queryable,
  select: string,
  caseIds: readonly string[],
): Promise<Map<string, T[]>> {
  return rowsByCase(
    await database.query<T>(`select * from (${select}) of_case where case_id = any($1::uuid[])`, [caseIds]),
  );
}
