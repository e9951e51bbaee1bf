import { caseId, outcome, preview, partyName, revealedParty, revealRequest } from '#libs/contracts';
import {
  openRetrospective,
  petitionCommands,
  petitionCounts,
  petitionDetail,
  retrospectiveAnswer,
  retrospectivePage,
  retrospectiveQuery,
  petitionList,
} from '#contracts/petition';
import { openSupervision } from '#contracts/supervision';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { contracts } from '../contracts.js';
import { CaseCommands } from '../case/case-commands.js';
import { CasePreview } from '../case/case-preview.js';
import { CommandRoutes } from '../http/command-routes.js';
import type { Caller } from '../http/request-state.js';
import { IdempotencyKey, CurrentCaller, Route } from '../http/route.js';
import { PetitionService } from './petition.service.js';
import { RevealService } from './reveal.service.js';
import { RetrospectiveService } from './retrospective.service.js';

/** Petitions (信访件): lists, details, and what may be asked of one. */
@ApiTags('petitions')
@Controller('petitions')
@CommandRoutes('petition', petitionCommands)
export class PetitionController {
  constructor(
    private readonly petitions: PetitionService,
    private readonly retrospective: RetrospectiveService,
    private readonly previews: CasePreview,
    private readonly reveals: RevealService,
    readonly commands: CaseCommands,
  ) {}

  @Get()
  @Route({ permit: 'read.petitions', summary: { zh: '信访件列表', en: 'Petitions' }, answers: petitionList.page })
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: petitionList.query }) query: z.output<typeof petitionList.query>,
  ) {
    return this.petitions.list(caller, query);
  }

  @Get('counts')
  @Route({ permit: 'read.counts', summary: { zh: '按阶段计数', en: 'Counts by phase' }, answers: petitionCounts })
  counts(
    @CurrentCaller() caller: Caller,
    @Query({ schema: petitionList.countQuery }) query: z.output<typeof petitionList.countQuery>,
  ) {
    return this.petitions.counts(caller, query);
  }

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

  @Get(':id')
  @Route({ permit: 'read.petition', summary: { zh: '信访件', en: 'One petition' }, answers: petitionDetail })
  detail(@CurrentCaller() caller: Caller, @Param('id', { schema: caseId }) id: string) {
    return this.petitions.detail(caller, id);
  }

  @Post(':id/preview')
  @Route({
    permit: 'read.petition',
    summary: { zh: '办理后果预演', en: 'What would follow from a command' },
    description: 'Decided as the door decides it. Changes nothing and needs no key.',
    answers: preview,
  })
  preview(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: caseId }) id: string,
    @Body({ schema: contracts.petition.previewRequest }) body: z.output<typeof contracts.petition.previewRequest>,
  ) {
    return this.previews.of(caller, { kind: 'petition', caseId: id, contracts: petitionCommands, ...body });
  }

  @Post(':id/parties/:party/reveal')
  @Route({
    permit: 'read.parties',
    summary: { zh: '查看身份', en: 'See the identity of a party' },
    description: 'Every look is recorded with its purpose, a repeated one too, so there is no key. 60 an hour.',
    answers: revealedParty,
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
    return this.petitions.supervise(caller, { id, body, key });
  }
}
