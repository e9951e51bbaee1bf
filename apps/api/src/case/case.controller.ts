import {
  caseId,
  chainLinks,
  chainQuery,
  clockId,
  clockWhy,
  engineHistory,
  history,
  historyQuery,
  readLogPage,
  readLogQuery,
  historySummary,
  verification,
} from '#libs/contracts';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get, type Asked } from '../http/route.js';
import { ChainService } from './chain.service.js';
import { ClockReasons } from './clock-reasons.js';
import { ReadLogService } from './read-log.service.js';
import { HistoryService } from './history.service.js';

const params = { id: caseId };
const reading = { permit: 'read.history', params } as const;

/** What every case has, of whatever kind: its history, its chain, and why its dates are its dates. */
@ApiTags('cases')
@Controller('cases')
export class CaseController {
  constructor(
    private readonly histories: HistoryService,
    private readonly chain: ChainService,
    private readonly reasons: ClockReasons,
    private readonly reading: ReadLogService,
  ) {}

  @Get(':id/history', {
    ...reading,
    summary: { zh: '办理经过', en: 'History of a case' },
    description: 'The ledger; with engine=true the lines of the engine too, which is asked for one second.',
    query: historyQuery,
    answers: history,
  })
  history({ caller, id, query }: Asked<typeof params & { query: typeof historyQuery }>) {
    return this.histories.of(caller, id, query);
  }

  @Get(':id/history/summary', {
    ...reading,
    summary: { zh: '经过概要', en: 'What a history holds' },
    answers: historySummary,
  })
  summary({ caller, id }: Asked<typeof params>) {
    return this.chain.summary(caller, id);
  }

  @Get(':id/facts', {
    ...reading,
    summary: { zh: '事实原文与链条', en: 'Facts as they were hashed' },
    description: 'For whoever computes the chain again and does not want to believe the server.',
    query: chainQuery,
    answers: chainLinks,
  })
  facts({ caller, id, query }: Asked<typeof params & { query: typeof chainQuery }>) {
    return this.chain.links(caller, id, query);
  }

  @Get(':id/engine', {
    permit: 'read.engineLines',
    summary: { zh: '时间引擎的记录', en: "The engine's own lines" },
    description: 'Asked for one second. An engine that is away is said, and is no error.',
    params,
    answers: engineHistory,
  })
  engine({ caller, id }: Asked<typeof params>) {
    return this.chain.engine(caller, id);
  }

  @Get(':id/verify', { ...reading, summary: { zh: '校验链条', en: 'Verify the chain' }, answers: verification })
  verify({ caller, id }: Asked<typeof params>) {
    return this.histories.verify(caller, id);
  }

  @Get(':id/read-log', {
    ...reading,
    summary: { zh: '查看记录', en: 'Who looked at identities, and why' },
    query: readLogQuery,
    answers: readLogPage,
  })
  readLog({ caller, id, query }: Asked<typeof params & { query: typeof readLogQuery }>) {
    return this.reading.of(caller, id, query);
  }

  @Get(':id/clocks/:clockId/why', {
    permit: 'read.clocks',
    summary: { zh: '日期依据', en: 'Why this date' },
    description: 'The id of a clock holds a slash: write it as %2F.',
    params: { id: caseId, clockId },
    answers: clockWhy,
  })
  why({ caller, id, clockId: clock }: Asked<{ id: typeof caseId; clockId: typeof clockId }>) {
    return this.reasons.of(caller, id, clock);
  }
}
