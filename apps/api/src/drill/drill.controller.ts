import {
  drill,
  drillAdvance,
  drillId,
  drillProcedures,
  drillRequest,
  drills,
  drillScene,
  type DrillAdvanceBody,
} from '#libs/contracts';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import { IdempotencyKey, CurrentCaller, Route } from '../http/route.js';
import { DrillService } from './drill.service.js';
import { procedures } from './procedures.js';

/** Drills (演练): cases in accelerated time on the real engine, marked in every answer. */
@ApiTags('drills')
@Controller('drills')
export class DrillController {
  constructor(private readonly drills: DrillService) {}

  @Get()
  @Route({ permit: 'administration.openDrill', summary: { zh: '演练', en: 'Drills' }, answers: drills })
  list() {
    return this.drills.list();
  }

  @Post()
  @Route({
    permit: 'administration.openDrill',
    summary: { zh: '开始演练', en: 'Open a drill' },
    description:
      'With the petition of a procedure, or empty; more cases are registered with the drill named. A real case can never join one.',
    answers: drill,
    status: 201,
    isMutating: true,
  })
  open(
    @CurrentCaller() caller: Caller,
    @Body({ schema: drillRequest }) body: z.output<typeof drillRequest>,
    @IdempotencyKey() key: string,
  ) {
    return this.drills.open(caller, body, key);
  }

  @Get('procedures')
  @Route({
    permit: 'administration.openDrill',
    summary: { zh: '演练可选的程序', en: 'Procedures to begin with' },
    answers: drillProcedures,
  })
  procedures() {
    return { items: procedures.map(({ id, name, shows }) => ({ id, name, shows })) };
  }

  @Get(':id/scene')
  @Route({
    permit: 'administration.openDrill',
    summary: { zh: '演练中发生的事', en: 'What happened in a drill' },
    description: 'Its cases, what they wait for, and what happened; all of it is made up.',
    answers: drillScene,
  })
  scene(@CurrentCaller() caller: Caller, @Param('id', { schema: drillId }) id: string) {
    return this.drills.scene(id, caller.language);
  }

  @Get(':id')
  @Route({ permit: 'administration.openDrill', summary: { zh: '一次演练', en: 'One drill' }, answers: drill })
  one(@Param('id', { schema: drillId }) id: string) {
    return this.drills.one(id);
  }

  @Post(':id/advance')
  @Route({
    permit: 'administration.advanceDrill',
    summary: { zh: '推进演练时间', en: 'Advance a drill' },
    description:
      'Sets where it is to go, by exactly one of its fields; the driver goes there moment by moment. Read the drill until it rests.',
    answers: drill,
    isMutating: true,
  })
  advance(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: drillId }) id: string,
    @Body({ schema: drillAdvance }) way: DrillAdvanceBody,
    @IdempotencyKey() key: string,
  ) {
    return this.drills.advance(caller, { id, way, key });
  }
}
