import { demoRemoval, demoState, type DemoState } from '#libs/contracts';
import { Capacity, DomainError } from '#libs/kernel';
import { madeUpCounty } from '#libs/county';
import { AccountAdministration, demoMark, listAccounts } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { changedBy } from '../http/changed-by.js';
import { Change, Get, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';

/** The demonstration (演示): invented people of a real county. Its accounts can be removed; facts stay for ever. */
@ApiTags('system')
@Controller('demo')
export class DemoController {
  constructor(private readonly platform: Platform) {}

  @Get('', {
    permit: 'administration.readAccounts',
    summary: { zh: '演示', en: 'The demonstration' },
    answers: demoState,
  })
  state(): Promise<DemoState> {
    return this.standing();
  }

  @Change('remove', {
    permit: 'administration.removeDemo',
    summary: { zh: '删除演示账号', en: 'Remove the demonstration accounts' },
    description: 'For good: no later start makes them again. Whoever is signed in with one is signed out.',
    body: demoRemoval,
    answers: demoState,
  })
  async remove({ caller, body, key }: AskedChange<{ body: typeof demoRemoval }>): Promise<DemoState> {
    const { zh, en } = madeUpCounty().name;
    if (body.county !== zh && body.county.toLowerCase() !== en.toLowerCase()) {
      const county = caller.language === 'zh' ? zh : en;
      throw new DomainError('invalid', 'account.demo_confirmation', 'the name of the county differs', { county });
    }
    const administration = new AccountAdministration(this.platform.database, this.platform.passwords);
    await administration.removeDemo(changedBy(caller, { reason: body.reason, key, seen: null }));
    return this.standing();
  }

  private async standing(): Promise<DemoState> {
    const { database } = this.platform;
    const [mark, accounts] = await Promise.all([demoMark(database), listAccounts(database)]);
    const others = accounts.filter(
      ({ isActive, isDemo, roles }) =>
        isActive && !isDemo && roles.some(({ capacity }) => capacity === Capacity.administrator),
    );
    return {
      mark,
      accounts: accounts.filter(({ isDemo }) => isDemo).length,
      county: { ...madeUpCounty().name },
      otherAdministrators: others.length,
    };
  }
}
