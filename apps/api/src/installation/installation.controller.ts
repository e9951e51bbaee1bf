import { installation, type Installation } from '#libs/contracts';
import { demoPetitionId } from '#libs/docket';
import { reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get } from '../http/route.js';
import { Platform } from '../platform.js';
import { demoAccountsOf } from './demo-accounts.js';

/** What the page of sign-in asks before anybody is signed in. */
@ApiTags('session')
@Controller('installation')
export class InstallationController {
  constructor(private readonly platform: Platform) {}

  @Get('', {
    permit: 'public',
    summary: { zh: '本安装', en: 'This installation' },
    description:
      'Whether a county is set up, whether this is a demonstration, its accounts to try, never a password, and its one invented petition with the query code.',
    answers: installation,
  })
  async installation(): Promise<Installation> {
    const { database, vault } = this.platform;
    const accounts = await reads.listDemoAccounts(database);
    const isDemo = accounts.length > 0;
    const receipt = isDemo ? await reads.readReceipt(database, demoPetitionId, null) : null;
    return {
      version: this.platform.settings.version,
      isSetUp: await this.platform.isSetUp(),
      isDemo,
      doors: demoAccountsOf(accounts),
      petitioner:
        receipt === null
          ? null
          : {
              number: receipt.number,
              queryCode: vault.queryCode(demoPetitionId, receipt.party, receipt.issue),
            },
    };
  }
}
