import { openRetrospective, retrospectiveAnswer, retrospectivePage, retrospectiveQuery } from '#contracts/petition';
import { openSupervision } from '#contracts/supervision';
import { caseId, outcome, partyName, revealedParty, revealRequest } from '#libs/contracts';
import { Controller, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Change, Get, Post, type Asked, type AskedChange } from '../http/route.js';
import { RetrospectiveService } from './retrospective.service.js';
import { RevealService } from './reveal.service.js';
import { SuperviseService } from './supervise.service.js';
import { CaseModule } from '../case/case.module.js';
import { KindsOwn } from '../case/kinds-own.js';
import { SupervisionModule } from '../supervision/supervision.module.js';
import { ExportService } from './export.service.js';
import { PetitionOwn } from './petition-own.js';
import { PetitionSearchController } from './petition-search.controller.js';
import { SimilarService } from './similar.service.js';

const ofParty = { id: caseId, party: partyName };

/** What petitions (信访件) have of routes beside those of every kind. */
@ApiTags('petitions')
@Controller('petitions')
export class PetitionController {
  constructor(
    private readonly retrospective: RetrospectiveService,
    private readonly reveals: RevealService,
    private readonly supervisions: SuperviseService,
  ) {}

  @Get('retrospective-breaches', {
    permit: 'supervision.open',
    summary: { zh: '导入时已经逾期的件', en: 'Breaches that an import recorded as past' },
    query: retrospectiveQuery,
    answers: retrospectivePage,
  })
  breaches({ caller, query }: Asked<{ query: typeof retrospectiveQuery }>) {
    return this.retrospective.list(caller, query);
  }

  @Change('retrospective-breaches', {
    permit: 'supervision.open',
    summary: { zh: '对历史逾期批量发起督办', en: 'Open supervisions for past breaches' },
    description: 'One transaction each; what is refused is named, the others are opened.',
    body: openRetrospective,
    answers: retrospectiveAnswer,
  })
  openPast({ caller, body, key }: AskedChange<{ body: typeof openRetrospective }>) {
    return this.retrospective.open(caller, body, key);
  }

  @Post(':id/parties/:party/reveal', {
    permit: 'read.parties',
    summary: { zh: '查看身份', en: 'See the identity of a party' },
    description: 'Every look is recorded with its purpose, a repeated one too, so there is no key. 60 an hour.',
    params: ofParty,
    body: revealRequest,
    answers: revealedParty,
    isTakenSparingly: true,
  })
  reveal({ caller, id, party, body }: Asked<typeof ofParty & { body: typeof revealRequest }>) {
    return this.reveals.reveal(caller, { id, party }, body);
  }

  @Change(':id/supervisions', {
    permit: 'supervision.open',
    summary: { zh: '发起督办', en: 'Open a supervision by hand' },
    description: 'One supervision per petition and office: where there is one already, the trigger is added to it.',
    params: { id: caseId },
    body: openSupervision,
    answers: outcome,
  })
  supervise({ caller, id, body, key }: AskedChange<{ id: typeof caseId; body: typeof openSupervision }>) {
    return this.supervisions.supervise(caller, { id, body, key });
  }
}

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
