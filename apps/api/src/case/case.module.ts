import { kindNames } from '#libs/contracts';
import { Module } from '@nestjs/common';
import { CaseCommands } from './case-commands.js';
import { CaseOpening } from './case-opening.js';
import { CaseParts } from './case-parts.js';
import { CasePreview } from './case-preview.js';
import { CaseController } from './case.controller.js';
import { ChainService } from './chain.service.js';
import { ClockReasons } from './clock-reasons.js';
import { HistoryService } from './history.service.js';
import { controllerOf, countsOf, openingOf } from './kind-controller.js';
import { KindService } from './kind.service.js';
import { KindsOwn } from './kinds-own.js';
import { ReadLogService } from './read-log.service.js';
import { Sayer } from './sayer.js';

/** What every case has, and the routes of every kind, made from the contracts. */
@Module({
  controllers: [
    CaseController,
    ...kindNames.flatMap((kind) => [controllerOf(kind), countsOf(kind), openingOf(kind)].filter((one) => one !== null)),
  ],
  providers: [
    ...[CaseCommands, CaseOpening, CaseParts, CasePreview, ChainService, ClockReasons, HistoryService],
    ...[KindService, KindsOwn, ReadLogService, Sayer],
  ],
  exports: [CaseCommands, CaseParts, CasePreview, KindsOwn, Sayer],
})
export class CaseModule {}
