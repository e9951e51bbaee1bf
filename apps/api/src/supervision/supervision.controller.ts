import { caseId, supervisionCommands, supervisionDetail, supervisionPage, supervisionQuery } from '#libs/contracts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { CommandRoutes } from '../http/command-routes.js';
import type { Knock } from '../http/request-state.js';
import { Knocking, Route } from '../http/route.js';
import { SupervisionCaseCommands } from './supervision-commands.js';
import { SupervisionService } from './supervision.service.js';

/** Supervision cases (督办): lists, details, and what may be asked of one. */
@ApiTags('supervisions')
@Controller('supervisions')
@CommandRoutes('supervision', supervisionCommands)
export class SupervisionController {
  constructor(
    private readonly supervisions: SupervisionService,
    readonly commands: SupervisionCaseCommands,
  ) {}

  @Get()
  @Route({ permit: 'read.supervisions', summary: { zh: '督办列表', en: 'Supervisions' }, answers: supervisionPage })
  list(@Knocking() knock: Knock, @Query({ schema: supervisionQuery }) query: z.output<typeof supervisionQuery>) {
    return this.supervisions.list(knock, query);
  }

  @Get(':id')
  @Route({ permit: 'read.supervision', summary: { zh: '督办件', en: 'One supervision' }, answers: supervisionDetail })
  detail(@Knocking() knock: Knock, @Param('id', { schema: caseId }) id: string) {
    return this.supervisions.detail(knock, id);
  }
}
