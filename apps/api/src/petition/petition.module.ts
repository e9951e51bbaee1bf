import { Module } from '@nestjs/common';
import { CaseModule } from '../case/case.module.js';
import { KindsOwn } from '../case/kinds-own.js';
import { SupervisionModule } from '../supervision/supervision.module.js';
import { ExportService } from './export.service.js';
import { PetitionController } from './petition.controller.js';
import { PetitionOwn } from './petition-own.js';
import { PetitionSearchController } from './petition-search.controller.js';
import { RevealService } from './reveal.service.js';
import { RetrospectiveService } from './retrospective.service.js';
import { SimilarService } from './similar.service.js';
import { SuperviseService } from './supervise.service.js';

@Module({
  imports: [CaseModule, SupervisionModule],
  controllers: [PetitionController, PetitionSearchController],
  providers: [PetitionOwn, RetrospectiveService, RevealService, SimilarService, ExportService, SuperviseService],
})
export class PetitionModule {
  constructor(kinds: KindsOwn, own: PetitionOwn) {
    kinds.add('petition', own);
  }
}
