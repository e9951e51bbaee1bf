import { installation, type Installation } from '#libs/contracts';
import { reads } from '#libs/persistence';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Route } from '../http/route.js';
import { Platform } from '../platform.js';
import { doorsOf } from './doors.js';

/** What the page of sign-in asks before anybody is signed in. */
@ApiTags('session')
@Controller('installation')
export class InstallationController {
  constructor(private readonly platform: Platform) {}

  @Get()
  @Route({
    permit: 'public',
    summary: { zh: '本安装', en: 'This installation' },
    description: 'Whether this is a demonstration, and its accounts to try; never a password.',
    answers: installation,
  })
  async installation(): Promise<Installation> {
    const accounts = await reads.listDemoAccounts(this.platform.database);
    return {
      version: this.platform.settings.version,
      isDemo: accounts.length > 0,
      doors: doorsOf(accounts),
    };
  }
}
