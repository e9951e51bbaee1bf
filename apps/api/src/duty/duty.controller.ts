import { dutyCount, dutyPage, dutyQuery } from '#libs/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import { CurrentCaller, Route } from '../http/route.js';
import { DutyService } from './duty.service.js';

/** The inbox of the acting office: what it must do, and by when. */
@ApiTags('duties')
@Controller('duties')
export class DutyController {
  constructor(private readonly duties: DutyService) {}

  @Get()
  @Route({ permit: 'read.duties', summary: { zh: '待办', en: 'Duties' }, answers: dutyPage })
  list(@CurrentCaller() caller: Caller, @Query({ schema: dutyQuery }) query: z.output<typeof dutyQuery>) {
    return this.duties.list(caller, query);
  }

  @Get('count')
  @Route({ permit: 'read.duties', summary: { zh: '待办计数', en: 'Count of duties' }, answers: dutyCount })
  count(@CurrentCaller() caller: Caller, @Query({ schema: dutyQuery }) query: z.output<typeof dutyQuery>) {
    return this.duties.count(caller, query);
  }
}
