import { Module } from '@nestjs/common';
import { HealthModule } from '../health/health.controller.js';
import { DemoController } from './demo.controller.js';
import { DemoService } from './demo.service.js';
import { LedgerCheckService } from './ledger-check.service.js';
import { SystemController } from './system.controller.js';
import { SystemService } from './system.service.js';

@Module({
  imports: [HealthModule],
  controllers: [SystemController, DemoController],
  providers: [LedgerCheckService, SystemService, DemoService],
})
export class SystemModule {}
