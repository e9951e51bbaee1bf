import {
  inspectorList,
  inspectorsQuery,
  otherVisitList,
  otherVisitsQuery,
  sampledCase,
  sampledList,
  sampleRecordAnswer,
  takenCase,
  takenList,
  takenRecordAnswer,
  tourOpen,
} from '#contracts/inspection';
import { caseId, deciderList, outcome } from '#libs/contracts';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { otherVisitsBeside } from './other-visits.js';
import { sampledCaseOf, sampledOf, sampleRecordOf } from './sampling.js';
import { takenCaseOf, takenOf, takenRecordOf } from './taking.js';
import { inspectorsOf, openTourOf } from './tour-opening.js';
import { weighersOf } from './weighers.js';

const sampleNumber = z.coerce.number().int().min(1).max(999);

/** What tours (督导) have of routes beside those of every kind. */
@ApiTags('inspections')
@Controller()
export class TourController {
  constructor(private readonly platform: Platform) {}

  @Change('cadences/:id/tours', {
    permit: 'inspection.open',
    summary: { zh: '拟定督导方案', en: 'Plan a tour' },
    description:
      'By whoever commissioned the tours of that period. Nobody inspects an office that they belong to, or belonged to within two years, by the history of their roles.',
    params: { id: caseId },
    body: tourOpen,
    answers: outcome,
    status: 201,
  })
  tour({ caller, id, body, key }: AskedChange<{ id: typeof caseId; body: typeof tourOpen }>) {
    return openTourOf(this.platform, caller, { id, body, key });
  }

  @Get('cadences/:id/inspectors', {
    permit: 'inspection.open',
    summary: { zh: '可以参加督导的人员', en: 'Who an office may lend' },
    description:
      'People of an office by their accounts, in the order of their names; with `visited`, which of these offices keeps one from going.',
    params: { id: caseId },
    query: inspectorsQuery,
    answers: inspectorList,
  })
  async inspectors({ caller, id, query }: Asked<{ id: typeof caseId; query: typeof inspectorsQuery }>) {
    const { office, visited } = query;
    return await inspectorsOf(this.platform, caller, { id, office, visited: visited?.split(',') ?? [] });
  }

  @Get('cadences/:id/other-visits', {
    permit: 'inspection.open',
    summary: { zh: '本季度其他督导的走访', en: 'Who else visits these offices in that quarter' },
    description:
      'Visits that other tours of the quarter plan or have made to these offices, of tours that the reader may read. They refuse nothing.',
    params: { id: caseId },
    query: otherVisitsQuery,
    answers: otherVisitList,
  })
  async otherVisits({ caller, id, query }: Asked<{ id: typeof caseId; query: typeof otherVisitsQuery }>) {
    return await otherVisitsBeside(this.platform, caller, { id, visited: query.visited.split(',') });
  }

  @Get('inspections/:id/deciders', {
    permit: 'inspection.nameDecider',
    summary: { zh: '可以指定的审定人', en: 'Who may be named to weigh the report of a tour' },
    description:
      'People of whoever commissioned the tour and of the offices above it, without those who took part and those of an office that was visited.',
    params: { id: caseId },
    answers: deciderList,
  })
  async deciders({ caller, id }: Asked<{ id: typeof caseId }>) {
    return await weighersOf(this.platform, caller, id);
  }

  @Get('inspections/:id/samples', {
    permit: 'read.inspection',
    summary: { zh: '抽查案件', en: 'What a tour has sampled' },
    description:
      'How much was frozen, for whoever sees the tour; the cases for its group alone, as long as it goes on.',
    params: { id: caseId },
    answers: sampledList,
  })
  samples({ caller, id }: Asked<{ id: typeof caseId }>) {
    return sampledOf(this.platform, caller, id);
  }

  @Get('inspections/:id/samples/:sample/record', {
    permit: 'read.inspection',
    summary: { zh: '抽样记录', en: 'Record of a sample' },
    description:
      'Ids of cases. With the facts of the tour (`GET /api/cases/:id/facts`) anybody draws again: `maplebridge draw verify`.',
    params: { id: caseId, sample: sampleNumber },
    answers: sampleRecordAnswer,
  })
  sampleRecord({ caller, id, sample }: Asked<{ id: typeof caseId; sample: typeof sampleNumber }>) {
    return sampleRecordOf(this.platform, caller, { id, sample });
  }

  @Get('inspections/:id/sampled/:of', {
    permit: 'read.inspection',
    summary: { zh: '查阅抽中的案件', en: 'How a sampled case went' },
    description:
      'Its history and dates, and no text, party or paper. Each look stands in the log of reading of the tour, and in none that the offices of the case see.',
    params: { id: caseId, of: caseId },
    answers: sampledCase,
  })
  sampledOne({ caller, id, of }: Asked<{ id: typeof caseId; of: typeof caseId }>) {
    return sampledCaseOf(this.platform, caller, { id, of });
  }

  @Get('inspections/:id/taken', {
    permit: 'read.inspection',
    summary: { zh: '固定的案件经过', en: 'Histories that a tour has taken' },
    description:
      'Each as it stood, with its chain hash: for the group as long as the tour goes on, and for whoever commissioned it.',
    params: { id: caseId },
    answers: takenList,
  })
  takenHistories({ caller, id }: Asked<{ id: typeof caseId }>) {
    return takenOf(this.platform, caller, id);
  }

  @Get('inspections/:id/taken/:taken', {
    permit: 'read.inspection',
    summary: { zh: '查阅固定的经过', en: 'A history as it was when it was taken' },
    description:
      'Its lines and dates until then, hashed anew, and nothing that has happened since. Each look stands in the log of reading of the tour.',
    params: { id: caseId, taken: sampleNumber },
    answers: takenCase,
  })
  takenHistory({ caller, id, taken }: Asked<{ id: typeof caseId; taken: typeof sampleNumber }>) {
    return takenCaseOf(this.platform, caller, { id, taken });
  }

  @Get('inspections/:id/taken/:taken/record', {
    permit: 'read.inspection',
    summary: { zh: '固定经过的记录', en: 'Record of a taken history' },
    description:
      'With the facts of that case (`GET /api/cases/:id/facts`) whoever may see it holds it to what was taken: `maplebridge draw verify`.',
    params: { id: caseId, taken: sampleNumber },
    answers: takenRecordAnswer,
  })
  takenRecord({ caller, id, taken }: Asked<{ id: typeof caseId; taken: typeof sampleNumber }>) {
    return takenRecordOf(this.platform, caller, { id, taken });
  }
}
