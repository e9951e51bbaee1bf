import { Module } from '@nestjs/common';
import { CaseModule } from '../case/case.module.js';
import { SupervisionModule } from '../supervision/supervision.module.js';
import { ExportService } from './export.service.js';
import { PetitionController } from './petition.controller.js';
import { PetitionSearchController } from './petition-search.controller.js';
import { PetitionService } from './petition.service.js';
import { RevealService } from './reveal.service.js';
import { RetrospectiveService } from './retrospective.service.js';
import { SimilarService } from './similar.service.js';

@Module({
  imports: [CaseModule, SupervisionModule],
  controllers: [PetitionController, PetitionSearchController],
  providers: [PetitionService, RetrospectiveService, RevealService, SimilarService, ExportService],
})
export class PetitionModule {}
