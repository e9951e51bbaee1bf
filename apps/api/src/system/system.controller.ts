import { ledgerCheck, systemOverview, type LedgerCheck, type SystemOverview } from '#libs/contracts';
import { Controller, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Change, Get } from '../http/route.js';
import { LedgerCheckService } from './ledger-check.service.js';
import { SystemService } from './system.service.js';
import { HealthModule } from '../health/health.controller.js';
import { DemoController } from './demo.controller.js';
import { DemoService } from './demo.service.js';

/** The installation (系统), for administrators: dependencies, versions, sizes, the last repairs. No content of a case. */
@ApiTags('system')
@Controller('system')
export class SystemController {
  constructor(
    private readonly system: SystemService,
    private readonly ledger: LedgerCheckService,
  ) {}

  @Get('', {
    permit: 'administration.readCourses',
    summary: { zh: '系统概况', en: 'The installation' },
    answers: systemOverview,
  })
  overview(): Promise<SystemOverview> {
    return this.system.overview();
  }

  @Change('ledgerCheck', {
    permit: 'administration.verifyLedger',
    summary: { zh: '校验台账', en: 'Check the ledger' },
    description: 'Runs in the background with at most half a core; the overview tells how it stands.',
    answers: ledgerCheck,
  })
  check(): Promise<LedgerCheck> {
    return this.ledger.start();
  }
}

@Module({
  imports: [HealthModule],
  controllers: [SystemController, DemoController],
  providers: [LedgerCheckService, SystemService, DemoService],
})
export class SystemModule {}
