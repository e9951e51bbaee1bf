import { Module } from '@nestjs/common';
import { CaseModule } from '../case/case.module.js';
import { SupervisionCaseCommands } from './supervision-commands.js';
import { SupervisionGrounds } from './supervision-grounds.js';
import { SupervisionOpener } from './supervision-opener.js';
import { SupervisionController } from './supervision.controller.js';
import { SupervisionService } from './supervision.service.js';

@Module({
  imports: [CaseModule],
  controllers: [SupervisionController],
  providers: [SupervisionService, SupervisionGrounds, SupervisionCaseCommands, SupervisionOpener],
  exports: [SupervisionOpener],
})
export class SupervisionModule {}
