import { demoRemoval, demoState, type DemoState } from '#libs/contracts';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Change, Get, type AskedChange } from '../http/route.js';
import { DemoService } from './demo.service.js';

/** The demonstration (演示): invented people of a real county. Its accounts can be removed; facts stay for ever. */
@ApiTags('system')
@Controller('demo')
export class DemoController {
  constructor(private readonly demo: DemoService) {}

  @Get('', {
    permit: 'administration.readAccounts',
    summary: { zh: '演示', en: 'The demonstration' },
    answers: demoState,
  })
  state(): Promise<DemoState> {
    return this.demo.state();
  }

  @Change('remove', {
    permit: 'administration.removeDemo',
    summary: { zh: '删除演示账号', en: 'Remove the demonstration accounts' },
    description: 'For good: no later start makes them again. Whoever is signed in with one is signed out.',
    body: demoRemoval,
    answers: demoState,
  })
  remove({ caller, body, key }: AskedChange<{ body: typeof demoRemoval }>): Promise<DemoState> {
    return this.demo.remove(caller, body, key);
  }
}
