import { kindNames } from '#libs/contracts';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccountController } from './account/account.controller.js';
import { AttachmentController } from './attachment/attachment.controller.js';
import { AttachmentPreviewController } from './attachment/preview.controller.js';
import { BoardController } from './board/board.controller.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CaseController } from './case/case.controller.js';
import { DraftController } from './draft/draft.controller.js';
import { fileControllersOf } from './case/file-controller.js';
import { controllerOf } from './case/kind-controller.js';
import { CategoryController } from './category/category.controller.js';
import { CourseController } from './course/course.controller.js';
import { DeliveryController } from './delivery/delivery.controller.js';
import { PostalController } from './delivery/postal.controller.js';
import { DeputyController } from './deputy/deputy.controller.js';
import { DrillController } from './drill/drill.controller.js';
import { ClauseController } from './document/clause.controller.js';
import { DocumentController } from './document/document.controller.js';
import { BindingController } from './document/binding.controller.js';
import { DocumentViewController } from './document/document-view.controller.js';
import { PageDrawing } from './document/page-drawing.js';
import { DutyController } from './duty/duty.controller.js';
import { EventController } from './event/event.controller.js';
import { GuidanceController } from './guidance/guidance.controller.js';
import { HealthController } from './health/health.controller.js';
import { AccessGuard } from './http/access.guard.js';
import { FairShare } from './http/fair-share.js';
import { ValidationPipe } from './http/validation.pipe.js';
import { InstallationController } from './installation/installation.controller.js';
import { IntakeController } from './intake/intake.controller.js';
import { LiveHub } from './live/live-hub.js';
import { LiveController } from './live/live.controller.js';
import { JointController, MediationJointController } from './joint/joint.controller.js';
import { CadenceController } from './cadence/cadence.controller.js';
import { FindingController } from './finding/finding.controller.js';
import { TourController } from './inspection/tour.controller.js';
import { RevisitController } from './revisit/revisit.controller.js';
import { MediationController } from './mediation/mediation.controller.js';
import { OfficeController } from './office/office.controller.js';
import { OverviewController } from './overview/overview.controller.js';
import { PackController } from './pack/pack.controller.js';
import { PetitionController } from './petition/petition.controller.js';
import { PhoneLinkController } from './phone/phone-link.controller.js';
import { Platform } from './platform.js';
import { ProgramController } from './program/program.controller.js';
import { PartyController } from './mediation/party.controller.js';
import { OwnConfirmationController } from './confirmation/own-confirmation.controller.js';
import { ObligationController } from './obligation/obligation.controller.js';
import { PerformanceController } from './obligation/performance.controller.js';
import { PetitionerController } from './portal/petitioner.controller.js';
import { DigestController } from './digest/digest.controller.js';
import { RobotController } from './digest/robot.controller.js';
import { ReminderController } from './reminder/reminder.controller.js';
import { RosterPeopleController } from './roster/people.controller.js';
import { VenueController } from './roster/venue.controller.js';
import { ScanController } from './scan/scan.controller.js';
import { SessionController } from './session/session.controller.js';
import { DemoController } from './system/demo.controller.js';
import { LedgerCheckService } from './system/ledger-check.service.js';
import { SystemController } from './system/system.controller.js';
import { ViewController } from './view/view.controller.js';
import { WebhookController } from './webhook/webhook.controller.js';

/**
 * The HTTP API as one module. What its controllers do stands beside them as functions of the platform; a provider is only
 * what keeps something between two requests.
 */
@Module({
  controllers: [
    ...[SessionController, InstallationController, AccountController, DeputyController, ViewController],
    ...[IntakeController, PetitionerController, PartyController, PerformanceController],
    OwnConfirmationController,
    ...[
      CaseController,
      AttachmentController,
      AttachmentPreviewController,
      ScanController,
      DocumentController,
      DocumentViewController,
      BindingController,
    ],
    ...[DraftController, PhoneLinkController],
    ...kindNames.flatMap((kind) => [controllerOf(kind), ...fileControllersOf(kind)]),
    ...[MediationController, PetitionController, DeliveryController, PostalController],
    ...[JointController, MediationJointController],
    ...[RevisitController, ObligationController, CadenceController],
    ...[TourController, FindingController],
    ...[DutyController, ReminderController, DigestController, RobotController, BoardController, LiveController],
    ...[GuidanceController, OverviewController],
    ...[ProgramController, EventController, WebhookController],
    ...[
      OfficeController,
      RosterPeopleController,
      VenueController,
      ClauseController,
      CategoryController,
      PackController,
      CalendarController,
    ],
    ...[CourseController, DrillController, HealthController, SystemController, DemoController],
  ],
  providers: [
    LedgerCheckService,
    LiveHub,
    PageDrawing,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: FairShare },
    { provide: APP_PIPE, useClass: ValidationPipe },
  ],
})
export class ApiModule {
  static over(platform: Platform): DynamicModule {
    return { module: ApiModule, providers: [{ provide: Platform, useValue: platform }] };
  }
}
