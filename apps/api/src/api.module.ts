import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AccountModule } from './account/account.controller.js';
import { BoardModule } from './board/board.controller.js';
import { CalendarModule } from './calendar/calendar.controller.js';
import { CategoryModule } from './category/category.controller.js';
import { CourseModule } from './course/course.controller.js';
import { DeputyModule } from './deputy/deputy.controller.js';
import { DrillModule } from './drill/drill.controller.js';
import { DutyModule } from './duty/duty.controller.js';
import { CaseModule } from './case/case.module.js';
import { HealthModule } from './health/health.controller.js';
import { AccessGuard } from './http/access.guard.js';
import { ValidationPipe } from './http/validation.pipe.js';
import { InstallationModule } from './installation/installation.controller.js';
import { IntakeModule } from './intake/intake.controller.js';
import { LiveModule } from './live/live.controller.js';
import { OfficeModule } from './office/office.controller.js';
import { PackModule } from './pack/pack.controller.js';
import { PetitionModule } from './petition/petition.controller.js';
import { Platform } from './platform.js';
import { PortalModule } from './portal/petitioner.controller.js';
import { SessionModule } from './session/session.controller.js';
import { SupervisionModule } from './supervision/supervision.module.js';
import { SystemModule } from './system/system.controller.js';
import { ViewModule } from './view/view.controller.js';

const capabilities = [
  SessionModule,
  InstallationModule,
  IntakeModule,
  PortalModule,
  CaseModule,
  PetitionModule,
  SupervisionModule,
  DutyModule,
  BoardModule,
  OfficeModule,
  CategoryModule,
  PackModule,
  CalendarModule,
  CourseModule,
  DrillModule,
  HealthModule,
  LiveModule,
  DeputyModule,
  AccountModule,
  SystemModule,
  ViewModule,
];

/** What every module is given. */
@Module({})
class PlatformModule {
  static over(platform: Platform): DynamicModule {
    const provider = { provide: Platform, useValue: platform };
    return { module: PlatformModule, global: true, providers: [provider], exports: [provider] };
  }
}

/** The HTTP API as one module over the platform. */
@Module({})
export class ApiModule {
  static over(platform: Platform): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.over(platform), ...capabilities],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: ValidationPipe },
      ],
    };
  }
}
