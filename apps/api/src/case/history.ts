import { legalDateOf } from '#libs/calendar';
import {
  decisiveTypes,
  engineSentence,
  ledgerProblemText,
  sectionTypes,
  type historyQuery,
  type historySections,
  type KindName,
  type Language,
} from '#libs/contracts';
import { asHashed, factOfKind, kindOf, verifyLedger, type LedgerFinding } from '#libs/docket';
import type { Fact } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type * as z from 'zod';
import { namedAttachments } from '../attachment/named.js';
import type { Caller } from '../http/request-state.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';
import { partiesInWords } from './case-parties.js';
import { engineLinesOf, type Line } from './engine-lines.js';
import { speechFor } from './sayer.js';
import { visibleHead } from './visible-head.js';

/** A history: the ledger in plain words, the engine's lines among them when it answers in time. */
export async function historyOf(platform: Platform, caller: Caller, id: string, query: z.output<typeof historyQuery>) {
  const head = await visibleHead(platform, caller, id);
  const { rows, hasMore } = await page(platform, caller, head, query);
  const ledger = await ledgerLines(platform, caller, head, rows);
  const engine = wantsEngine(query) ? await engineLinesOf(platform.engine, head, caller.language) : 'not_asked';
  const lines = Array.isArray(engine) ? merged(ledger, within(engine, ledger, query.after, hasMore)) : ledger;
  const state = engine === null ? 'not_reachable' : engine === 'not_asked' ? engine : 'merged';
  return {
    case: head.id,
    number: head.number,
    isDrill: head.isDrill,
    lines,
    nextAfter: hasMore ? (rows.at(-1)?.seq ?? null) : null,
    engine: state,
    engineSentence: state === 'not_reachable' ? engineSentence('not_reachable', caller.language) : null,
  } as const;
}

/** Whether the chain of a case is whole, and whatever is stored beside it follows from it. */
export async function verificationOf(platform: Platform, caller: Caller, id: string) {
  const { database } = platform;
  const head = await visibleHead(platform, caller, id);
  const report = await verifyLedger(database, platform, { caseId: head.id });
  const finding = report.findings[0] ?? null;
  const [last] = await reads.readFacts(database, caller.reader, head.id, { afterSeq: head.version - 1, limit: 1 });
  return {
    case: head.id,
    isWhole: finding === null,
    facts: report.facts,
    brokenAt: finding?.seq ?? null,
    problem: finding?.problem ?? null,
    sentence: verdict(report.facts, finding)[caller.language],
    head: last?.hash ?? '',
  };
}

async function page(platform: Platform, caller: Caller, head: reads.CaseHead, query: z.output<typeof historyQuery>) {
  const { order, after, limit } = query;
  // The contract lets nothing else through than names of sections.
  const only = (query.only?.split(',') ?? []) as (typeof historySections)[number][];
  const page = { order, after, limit: limit + 1, only, types: sectionTypes(head.kind) };
  const rows = await reads.readHistory(platform.database, caller.reader, head.id, page);
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
}

async function ledgerLines(
  platform: Platform,
  caller: Caller,
  head: reads.CaseHead,
  rows: readonly reads.FactRow[],
): Promise<Line[]> {
  const law = kindOf(platform.registry, head.kind);
  const told = rows.map(({ whole, hash }) => ({ fact: factOfKind(law, whole), whole, hash }));
  const facts = told.map(({ fact }) => fact);
  const said = {
    ...{ kind: head.kind, facts, context: await contextOf(platform, head, facts) },
    pastClocks: await pastClocksOf(platform, caller, head, facts),
    parties: facts.some(namesParty) ? await partiesOf(platform, caller, head) : new Map<string, string>(),
  };
  const speech = await speechFor(platform, said, caller.language, head.rulePack);
  const named = await namedAttachments(platform, caller, head.id, facts);
  return told.map(({ fact, whole, hash }) => ({
    source: 'ledger',
    at: fact.at,
    recordedAt: fact.recordedAt,
    dueAt: fact.dueAt ?? null,
    seq: fact.seq,
    type: fact.type,
    sentence: named(fact) ?? speech.sentenceOf(fact),
    by: speech.actorOf(fact.actor),
    // As it was recorded: the hash beside it is of that.
    raw: JSON.parse(asHashed(whole)) as unknown,
    hash,
  }));
}

/** What they are called: of a part whose parties stand in the case above, as they are called there. */
async function partiesOf(
  platform: Platform,
  caller: Caller,
  { id, kind }: Pick<reads.CaseHead, 'id' | 'kind'>,
): Promise<ReadonlyMap<string, string>> {
  const own = await partiesInWords(platform, caller, id);
  if (own.size > 0) return own;
  const dossier = await platform.docket.dossier(id, platform.database);
  const called = await ownOf(kind as KindName).called?.(platform, caller, dossier);
  if (called !== undefined) return called;
  const { parent } = dossier;
  return parent === null ? own : await partiesInWords(platform, caller, parent.caseId);
}

/** Whether what is said of a fact says whose it is. */
const namesParty = ({ data }: Fact): boolean =>
  typeof data === 'object' && data !== null && 'party' in data && typeof data.party === 'string';

/** Clocks that were over before the case was imported; none are read where no fact is recorded later than it happened. */
async function pastClocksOf(
  { database }: Platform,
  { reader }: Caller,
  { id }: reads.CaseHead,
  facts: readonly Fact[],
): Promise<ReadonlySet<string>> {
  if (facts.every(({ at, recordedAt }) => legalDateOf(at) === legalDateOf(recordedAt))) return new Set();
  const clocks = await reads.readClocks(database, reader, id);
  return new Set(clocks.filter(({ isPast }) => isPast).map((clock) => clock.id));
}

/** Other facts of the case that decide how these are said; none are read where nothing depends on them. */
async function contextOf(platform: Platform, head: reads.CaseHead, facts: readonly Fact[]): Promise<Fact[]> {
  const types = [...new Set(facts.flatMap(({ type }) => decisiveTypes(head.kind, type)))];
  if (types.length === 0) return [];
  const places = facts.map(({ seq }) => seq);
  const wanted = { types, from: Math.min(...places), to: Math.max(...places) };
  const known = await reads.readContext(platform.database, head.id, wanted);
  const law = kindOf(platform.registry, head.kind);
  return known.map((whole) => factOfKind(law, whole)).filter(({ seq }) => !places.includes(seq));
}

/** Lines of the engine stand among those of the whole history alone, in its own order. */
const wantsEngine = ({ engine, order, only }: z.output<typeof historyQuery>): boolean =>
  engine === 'true' && order === 'oldest' && only === undefined;

function verdict(facts: number, finding: LedgerFinding | null): Readonly<Record<Language, string>> {
  if (finding === null) {
    return {
      zh: `链条完整：${String(facts)} 条事实，逐条相连。`,
      en: `The chain is whole: ${String(facts)} facts, each linked to the one before.`,
    };
  }
  const zh = ledgerProblemText(finding.problem, 'zh');
  const en = ledgerProblemText(finding.problem, 'en');
  if (finding.seq === null) {
    return { zh: `记录不符：${zh}，请告知管理员。`, en: `The record does not fit: ${en}; tell the administrator.` };
  }
  const seq = String(finding.seq);
  return {
    zh: `链条在第 ${seq} 条不符：${zh}，请告知管理员。`,
    en: `The chain does not fit at fact ${seq}: ${en}; tell the administrator.`,
  };
}

/** The engine's lines that belong to this page of the ledger, by their time. */
function within(engine: readonly Line[], ledger: readonly Line[], after: number, hasMore: boolean): Line[] {
  const from = after === 0 ? '' : (ledger[0]?.at ?? '');
  const to = hasMore ? (ledger.at(-1)?.at ?? '') : '9999';
  return engine.filter(({ at }) => at >= from && at < to);
}

function merged(ledger: readonly Line[], engine: readonly Line[]): Line[] {
  // The ledger keeps its own order; Array.sort is stable, and a fact comes before what the engine says of it.
  return [...ledger, ...engine].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
