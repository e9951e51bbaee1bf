import { Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module.js';
import { DemoController } from './demo.controller.js';
import { LedgerCheckService } from './ledger-check.service.js';
import { SystemController } from './system.controller.js';

@Module({ imports: [HealthModule], controllers: [SystemController, DemoController], providers: [LedgerCheckService] })
export class SystemModule {}
