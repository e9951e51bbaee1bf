import { Module } from '@nestjs/common';
import { CaseModule } from '../case/case.module.js';
import { IntakeController } from './intake.controller.js';
import { IntakeService } from './intake.service.js';
import { ReceiptDoor } from './receipt-door.js';

@Module({
  imports: [CaseModule],
  controllers: [IntakeController],
  providers: [IntakeService, ReceiptDoor],
  exports: [IntakeService, ReceiptDoor],
})
export class IntakeModule {}
