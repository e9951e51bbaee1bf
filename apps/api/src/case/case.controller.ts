import {
  caseId,
  chainLinks,
  chainQuery,
  clockId,
  clockWhy,
  clockWhyQuery,
  engineHistory,
  history,
  historyQuery,
  readLogPage,
  generalWord,
  historySummary,
  readLogQuery,
  sectionTypes,
  verification,
} from '#libs/contracts';
import { asHashed, noSuchCase } from '#libs/docket';
import { reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { cursorFrom, pageAnswer } from '../http/page.js';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { clockReasonOf } from './clock-reasons.js';
import { engineHistoryOf } from './engine-lines.js';
import { historyOf, verificationOf } from './history.js';
import { visibleHead } from './visible-head.js';

const params = { id: caseId };
const clockParams = { id: caseId, clockId };
const reading = { permit: 'read.history', params } as const;

/** What every case has, of whatever kind: its history, its chain, and why its dates are its dates. */
@ApiTags('cases')
@Controller('cases')
export class CaseController {
  constructor(private readonly platform: Platform) {}

  @Get(':id/history', {
    ...reading,
    summary: { zh: '办理经过', en: 'History of a case' },
    description: 'The ledger; with engine=true the lines of the engine too, which is asked for one second.',
    query: historyQuery,
    answers: history,
  })
  history({ caller, id, query }: Asked<typeof params & { query: typeof historyQuery }>) {
    return historyOf(this.platform, caller, id, query);
  }

  @Get(':id/history/summary', {
    ...reading,
    summary: { zh: '经过概要', en: 'What a history holds' },
    answers: historySummary,
  })
  async summary({ caller, id }: Asked<typeof params>) {
    const { database } = this.platform;
    const { kind, number, isOpen, isDrill, caseNow, ...head } = await visibleHead(this.platform, caller, id);
    const summary = await reads.readHistorySummary(database, caller.reader, head.id, sectionTypes(kind));
    if (summary === null) throw noSuchCase();
    return { case: head.id, kind, number, isOpen, isDrill, now: caseNow, ...summary };
  }

  @Get(':id/facts', {
    ...reading,
    summary: { zh: '事实原文与链条', en: 'Facts as they were hashed' },
    description: 'For whoever computes the chain again and does not want to believe the server.',
    query: chainQuery,
    answers: chainLinks,
  })
  async facts({ caller, id, query: { after, limit } }: Asked<typeof params & { query: typeof chainQuery }>) {
    const head = await visibleHead(this.platform, caller, id);
    const from = { afterSeq: after, limit: limit + 1 };
    const rows = await reads.readFacts(this.platform.database, caller.reader, head.id, from);
    const links = rows.slice(0, limit).map(({ seq, whole, hash }) => ({ seq, body: asHashed(whole), hash }));
    return { case: head.id, links, nextAfter: rows.length > limit ? (links.at(-1)?.seq ?? null) : null };
  }

  @Get(':id/engine', {
    permit: 'read.engineLines',
    summary: { zh: '时间引擎的记录', en: "The engine's own lines" },
    description: 'Asked for one second. An engine that is away is said, and is no error.',
    params,
    answers: engineHistory,
  })
  async engine({ caller, id }: Asked<typeof params>) {
    const head = await visibleHead(this.platform, caller, id);
    return engineHistoryOf(this.platform.engine, head, caller.language);
  }

  @Get(':id/verify', { ...reading, summary: { zh: '校验链条', en: 'Verify the chain' }, answers: verification })
  verify({ caller, id }: Asked<typeof params>) {
    return verificationOf(this.platform, caller, id);
  }

  @Get(':id/read-log', {
    ...reading,
    summary: { zh: '查看记录', en: 'Who looked at identities, and why' },
    query: readLogQuery,
    answers: readLogPage,
  })
  async readLog({ caller, id, query: { cursor, limit } }: Asked<typeof params & { query: typeof readLogQuery }>) {
    const head = await visibleHead(this.platform, caller, id);
    const page = { after: cursorFrom(cursor), limit };
    const found = await reads.listReadsOfCase(this.platform.database, caller.reader, head.id, page);
    return pageAnswer(found, ({ displayName, fileName, detail, ...entry }) => ({
      ...entry,
      by: displayName ?? generalWord('actor', 'person', caller.language),
      party: typeof detail['party'] === 'string' ? detail['party'] : null,
      withPhones: typeof detail['withPhones'] === 'boolean' ? detail['withPhones'] : null,
      file: fileIn(entry.what, detail, fileName),
    }));
  }

  @Get(':id/clocks/:clockId/why', {
    permit: 'read.clocks',
    summary: { zh: '日期依据', en: 'Why this date' },
    description:
      'The id of a clock holds a slash: write it as %2F. With `extension` as it would be if it were extended by so many days.',
    params: clockParams,
    query: clockWhyQuery,
    answers: clockWhy,
  })
  why({ caller, id, clockId: clock, query }: Asked<typeof clockParams & { query: typeof clockWhyQuery }>) {
    return clockReasonOf(this.platform, caller, { id, clock, extension: query.extension ?? null });
  }
}

/** Which attachment was looked at, by what was noted of the look. */
const fileIn = (what: string, { seq, isOriginal }: Readonly<Record<string, unknown>>, name: string | null) =>
  what === 'file' && typeof seq === 'number' ? { seq, name, isOriginal: isOriginal === true } : null;
