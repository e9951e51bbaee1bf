import { Module } from '@nestjs/common';
import { CaseCommands } from './case-commands.js';
import { CaseParts } from './case-parts.js';
import { CasePreview } from './case-preview.js';
import { CaseController } from './case.controller.js';
import { ChainService } from './chain.service.js';
import { ClockReasons } from './clock-reasons.js';
import { KindsOwn } from './kinds-own.js';
import { HistoryService } from './history.service.js';
import { ReadLogService } from './read-log.service.js';
import { Sayer } from './sayer.js';

@Module({
  controllers: [CaseController],
  providers: [
    CaseCommands,
    CaseParts,
    CasePreview,
    ChainService,
    ClockReasons,
    HistoryService,
    KindsOwn,
    ReadLogService,
    Sayer,
  ],
  exports: [CaseCommands, CaseParts, CasePreview, KindsOwn, Sayer],
})
export class CaseModule {}
