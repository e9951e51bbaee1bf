import { kindNames } from '#libs/contracts';
import { Module } from '@nestjs/common';
import { CaseModule } from './case.module.js';
import { KindService } from './kind.service.js';
import { CaseOpening } from './case-opening.js';
import { controllerOf, countsOf, openingOf } from './kind-controller.js';

/** The routes of every kind of case, made from the contracts. */
@Module({
  imports: [CaseModule],
  providers: [KindService, CaseOpening],
  controllers: kindNames.flatMap((kind) =>
    [controllerOf(kind), countsOf(kind), openingOf(kind)].filter((one) => one !== null),
  ),
})
export class KindsModule {}
