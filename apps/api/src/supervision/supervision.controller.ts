import { caseId, preview } from '#libs/contracts';
import { supervisionCommands, supervisionDetail, supervisionList } from '#contracts/supervision';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { contracts } from '../contracts.js';
import { CasePreview } from '../case/case-preview.js';
import { CommandRoutes } from '../http/command-routes.js';
import type { Caller } from '../http/request-state.js';
import { CurrentCaller, Route } from '../http/route.js';
import { SupervisionCaseCommands } from './supervision-commands.js';
import { SupervisionService } from './supervision.service.js';

/** Supervision cases (督办): lists, details, and what may be asked of one. */
@ApiTags('supervisions')
@Controller('supervisions')
@CommandRoutes('supervision', supervisionCommands)
export class SupervisionController {
  constructor(
    private readonly supervisions: SupervisionService,
    private readonly previews: CasePreview,
    readonly commands: SupervisionCaseCommands,
  ) {}

  @Get()
  @Route({
    permit: 'read.supervisions',
    summary: { zh: '督办列表', en: 'Supervisions' },
    answers: supervisionList.page,
  })
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: supervisionList.query }) query: z.output<typeof supervisionList.query>,
  ) {
    return this.supervisions.list(caller, query);
  }

  @Get(':id')
  @Route({ permit: 'read.supervision', summary: { zh: '督办件', en: 'One supervision' }, answers: supervisionDetail })
  detail(@CurrentCaller() caller: Caller, @Param('id', { schema: caseId }) id: string) {
    return this.supervisions.detail(caller, id);
  }

  @Post(':id/preview')
  @Route({
    permit: 'read.supervision',
    summary: { zh: '督办后果预演', en: 'What would follow from a command' },
    description: 'Decided as the door decides it. Changes nothing and needs no key.',
    answers: preview,
  })
  preview(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: caseId }) id: string,
    @Body({ schema: contracts.supervision.previewRequest }) body: z.output<typeof contracts.supervision.previewRequest>,
  ) {
    const asked = { kind: 'supervision', caseId: id, contracts: supervisionCommands, ...body };
    return this.previews.of(caller, asked, (given) => this.commands.requireGroundOf(caller, given));
  }
}
