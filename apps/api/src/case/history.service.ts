import { engineSentence, type Language } from '#libs/contracts';
import type { historyQuery } from '#libs/contracts';
import { factFrom, verifyLedger, type LedgerFinding } from '#libs/docket';
import { as, DomainError, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { withinASecond, type EngineLine } from '../engine/engine.js';
import type { Knock } from '../http/request-state.js';
import { Platform } from '../platform.js';
import { Sayer } from './sayer.js';

interface Line {
  readonly source: 'ledger' | 'engine';
  readonly at: string;
  readonly recordedAt: string | null;
  readonly dueAt: string | null;
  readonly seq: number | null;
  readonly type: string;
  readonly sentence: string;
  readonly by: string;
  readonly raw: unknown;
  readonly hash: string | null;
}

/** Histories: the ledger in plain words, the engine's lines among them when it answers in time. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly platform: Platform,
    private readonly sayer: Sayer,
  ) {}

  async of(knock: Knock, id: string, query: z.output<typeof historyQuery>) {
    const head = await this.headOf(knock, id);
    const from = { afterSeq: query.after, limit: query.limit + 1 };
    const rows = await reads.readFacts(this.platform.database, knock.reader, head.id, from);
    const shown = rows.slice(0, query.limit);
    const ledger = await this.ledgerLines(knock, head, { rows: shown, after: query.after });
    const hasMore = rows.length > query.limit;
    const engine = query.engine === 'true' ? await this.engineLines(head, knock.language) : 'not_asked';
    const lines = typeof engine === 'string' ? ledger : merged(ledger, within(engine, ledger, query.after, hasMore));
    const state = typeof engine === 'string' ? engine : 'merged';
    return {
      case: head.id,
      number: head.number,
      isDrill: head.isDrill,
      lines,
      nextAfter: hasMore ? (shown.at(-1)?.seq ?? null) : null,
      engine: state,
      engineSentence: state === 'not_reachable' ? engineSentence('not_reachable', knock.language) : null,
    } as const;
  }

  async verify(knock: Knock, id: string) {
    const { database, parts } = this.platform;
    const head = await this.headOf(knock, id);
    const report = await verifyLedger(database, parts.registry, { caseId: head.id });
    const finding = report.findings[0] ?? null;
    const [last] = await reads.readFacts(database, knock.reader, head.id, { afterSeq: head.version - 1, limit: 1 });
    return {
      case: head.id,
      isWhole: finding === null,
      facts: report.facts,
      brokenAt: finding?.seq ?? null,
      problem: finding?.problem ?? null,
      sentence: verdict(report.facts, finding)[knock.language],
      head: last?.hash ?? '',
    };
  }

  private async headOf(knock: Knock, id: string): Promise<reads.CaseHead> {
    const head = await reads.readCaseHead(this.platform.database, knock.reader, as<CaseId>(id));
    if (head === null) throw new DomainError('not_found', 'docket.no_such_case', 'there is no such case');
    return head;
  }

  private async ledgerLines(
    knock: Knock,
    head: reads.CaseHead,
    { rows, after }: { readonly rows: readonly reads.FactRow[]; readonly after: number },
  ): Promise<Line[]> {
    const facts = rows.map(({ body }) => factFrom(body));
    const before = { afterSeq: 0, limit: after };
    const earlier = after === 0 ? [] : await reads.readFacts(this.platform.database, knock.reader, head.id, before);
    const said = { facts, earlier: earlier.map(({ body }) => factFrom(body)) };
    const speech = await this.sayer.speech(said, knock.language, head.rulePack);
    return facts.map((fact, index) => ({
      source: 'ledger',
      at: fact.at,
      recordedAt: fact.recordedAt,
      dueAt: fact.dueAt ?? null,
      seq: fact.seq,
      type: fact.type,
      sentence: speech.sentenceOf(head.kind, fact),
      by: speech.actorOf(fact.actor),
      raw: fact,
      hash: rows[index]?.hash ?? null,
    }));
  }

  private async engineLines(head: reads.CaseHead, language: Language): Promise<Line[] | 'not_reachable'> {
    const course = { kind: head.kind, caseId: head.id, isDrill: head.isDrill };
    const said = await withinASecond(() => this.platform.engine.linesOf(course));
    if (said === null) return 'not_reachable';
    return said.answer.map((line) => engineLine(line, language));
  }
}

function verdict(facts: number, finding: LedgerFinding | null): Readonly<Record<Language, string>> {
  if (finding === null) {
    return {
      zh: `链条完整：${String(facts)} 条事实，逐条相连。`,
      en: `The chain is whole: ${String(facts)} facts, each linked to the one before.`,
    };
  }
  const seq = finding.seq === null ? '—' : String(finding.seq);
  return {
    zh: `链条在第 ${seq} 条不符（${finding.problem}），请告知管理员。`,
    en: `The chain does not fit at fact ${seq} (${finding.problem}); tell the administrator.`,
  };
}

function engineLine(line: EngineLine, language: Language): Line {
  return {
    source: 'engine',
    at: line.at,
    recordedAt: null,
    dueAt: line.until,
    seq: null,
    type: line.type,
    sentence: engineSentence(line.type, language, { ...line, until: line.until ?? '' }),
    by: engineSentence('by', language),
    raw: line,
    hash: null,
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
