import { kindNames } from '#libs/contracts';
import { Module } from '@nestjs/common';
import { CaseModule } from './case.module.js';
import { KindService } from './kind.service.js';
import { controllerOf, countsOf } from './kind-controller.js';

/** The routes of every kind of case, made from the contracts. */
@Module({
  imports: [CaseModule],
  providers: [KindService],
  controllers: kindNames.flatMap((kind) => [controllerOf(kind), countsOf(kind)].filter((one) => one !== null)),
})
export class KindsModule {}
