import { openRetrospective, retrospectiveAnswer, retrospectivePage, retrospectiveQuery } from '#contracts/petition';
import { openSupervision } from '#contracts/supervision';
import { caseId, outcome, partyName, revealedParty, revealRequest } from '#libs/contracts';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import { CurrentCaller, IdempotencyKey, Route } from '../http/route.js';
import { RetrospectiveService } from './retrospective.service.js';
import { RevealService } from './reveal.service.js';
import { SuperviseService } from './supervise.service.js';

/** What petitions (信访件) have of routes beside those of every kind. */
@ApiTags('petitions')
@Controller('petitions')
export class PetitionController {
  constructor(
    private readonly retrospective: RetrospectiveService,
    private readonly reveals: RevealService,
    private readonly supervisions: SuperviseService,
  ) {}

  @Get('retrospective-breaches')
  @Route({
    permit: 'supervision.open',
    summary: { zh: '导入时已经逾期的件', en: 'Breaches that an import recorded as past' },
    answers: retrospectivePage,
  })
  breaches(
    @CurrentCaller() caller: Caller,
    @Query({ schema: retrospectiveQuery }) query: z.output<typeof retrospectiveQuery>,
  ) {
    return this.retrospective.list(caller, query);
  }

  @Post('retrospective-breaches')
  @Route({
    permit: 'supervision.open',
    summary: { zh: '对历史逾期批量发起督办', en: 'Open supervisions for past breaches' },
    description: 'One transaction each; what is refused is named, the others are opened.',
    answers: retrospectiveAnswer,
    isMutating: true,
  })
  openPast(
    @CurrentCaller() caller: Caller,
    @Body({ schema: openRetrospective }) body: z.output<typeof openRetrospective>,
    @IdempotencyKey() key: string,
  ) {
    return this.retrospective.open(caller, body, key);
  }

  @Post(':id/parties/:party/reveal')
  @Route({
    permit: 'read.parties',
    summary: { zh: '查看身份', en: 'See the identity of a party' },
    description: 'Every look is recorded with its purpose, a repeated one too, so there is no key. 60 an hour.',
    answers: revealedParty,
    isTakenSparingly: true,
  })
  reveal(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: caseId }) id: string,
    @Param('party', { schema: partyName }) party: string,
    @Body({ schema: revealRequest }) body: z.output<typeof revealRequest>,
  ) {
    return this.reveals.reveal(caller, { id, party }, body);
  }

  @Post(':id/supervisions')
  @Route({
    permit: 'supervision.open',
    summary: { zh: '发起督办', en: 'Open a supervision by hand' },
    description: 'One supervision per petition and office: where there is one already, the trigger is added to it.',
    answers: outcome,
    isMutating: true,
  })
  supervise(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: caseId }) id: string,
    @Body({ schema: openSupervision }) body: z.output<typeof openSupervision>,
    @IdempotencyKey() key: string,
  ) {
    return this.supervisions.supervise(caller, { id, body, key });
  }
}
