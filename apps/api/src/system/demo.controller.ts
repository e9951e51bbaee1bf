import { demoRemoval, demoState, type DemoState } from '#libs/contracts';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import { IdempotencyKey, CurrentCaller, Route } from '../http/route.js';
import { DemoService } from './demo.service.js';

/** The demonstration (演示): invented people of a real county. Its accounts can be removed; facts stay for ever. */
@ApiTags('system')
@Controller('demo')
export class DemoController {
  constructor(private readonly demo: DemoService) {}

  @Get()
  @Route({
    permit: 'administration.readAccounts',
    summary: { zh: '演示', en: 'The demonstration' },
    answers: demoState,
  })
  state(): Promise<DemoState> {
    return this.demo.state();
  }

  @Post('remove')
  @Route({
    permit: 'administration.removeDemo',
    summary: { zh: '删除演示账号', en: 'Remove the demonstration accounts' },
    description: 'For good: no later start makes them again. Whoever is signed in with one is signed out.',
    answers: demoState,
    isMutating: true,
  })
  remove(
    @CurrentCaller() caller: Caller,
    @Body({ schema: demoRemoval }) body: z.output<typeof demoRemoval>,
    @IdempotencyKey() key: string,
  ): Promise<DemoState> {
    return this.demo.remove(caller, body, key);
  }
}
