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
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import { CurrentCaller, Route } from '../http/route.js';
import { ChainService } from './chain.service.js';
import { ClockReasons } from './clock-reasons.js';
import { ReadLogService } from './read-log.service.js';
import { HistoryService } from './history.service.js';

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

  @Get(':id/history')
  @Route({
    permit: 'read.history',
    summary: { zh: '办理经过', en: 'History of a case' },
    description: 'The ledger; with engine=true the lines of the engine too, which is asked for one second.',
    answers: history,
  })
  history(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: caseId }) id: string,
    @Query({ schema: historyQuery }) query: z.output<typeof historyQuery>,
  ) {
    return this.histories.of(caller, id, query);
  }

  @Get(':id/history/summary')
  @Route({ permit: 'read.history', summary: { zh: '经过概要', en: 'What a history holds' }, answers: historySummary })
  summary(@CurrentCaller() caller: Caller, @Param('id', { schema: caseId }) id: string) {
    return this.chain.summary(caller, id);
  }

  @Get(':id/facts')
  @Route({
    permit: 'read.history',
    summary: { zh: '事实原文与链条', en: 'Facts as they were hashed' },
    description: 'For whoever computes the chain again and does not want to believe the server.',
    answers: chainLinks,
  })
  facts(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: caseId }) id: string,
    @Query({ schema: chainQuery }) query: z.output<typeof chainQuery>,
  ) {
    return this.chain.links(caller, id, query);
  }

  @Get(':id/engine')
  @Route({
    permit: 'read.engineLines',
    summary: { zh: '时间引擎的记录', en: "The engine's own lines" },
    description: 'Asked for one second. An engine that is away is said, and is no error.',
    answers: engineHistory,
  })
  engine(@CurrentCaller() caller: Caller, @Param('id', { schema: caseId }) id: string) {
    return this.chain.engine(caller, id);
  }

  @Get(':id/verify')
  @Route({ permit: 'read.history', summary: { zh: '校验链条', en: 'Verify the chain' }, answers: verification })
  verify(@CurrentCaller() caller: Caller, @Param('id', { schema: caseId }) id: string) {
    return this.histories.verify(caller, id);
  }

  @Get(':id/read-log')
  @Route({
    permit: 'read.history',
    summary: { zh: '查看记录', en: 'Who looked at identities, and why' },
    answers: readLogPage,
  })
  readLog(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: caseId }) id: string,
    @Query({ schema: readLogQuery }) query: z.output<typeof readLogQuery>,
  ) {
    return this.reading.of(caller, id, query);
  }

  @Get(':id/clocks/:clockId/why')
  @Route({
    permit: 'read.clocks',
    summary: { zh: '日期依据', en: 'Why this date' },
    description: 'The id of a clock holds a slash: write it as %2F.',
    answers: clockWhy,
  })
  why(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: caseId }) id: string,
    @Param('clockId', { schema: clockId }) clock: string,
  ) {
    return this.reasons.of(caller, id, clock);
  }
}
