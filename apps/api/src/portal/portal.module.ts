import { Module } from '@nestjs/common';
import { CaseModule } from '../case/case.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { PetitionerController } from './petitioner.controller.js';
import { PetitionerService } from './petitioner.service.js';

@Module({
  imports: [CaseModule, IntakeModule],
  controllers: [PetitionerController],
  providers: [PetitionerService],
  exports: [PetitionerService],
})
export class PortalModule {}
