import { inspectorList, inspectorsQuery, tourOpen } from '#contracts/inspection';
import { caseId, outcome } from '#libs/contracts';
import { reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { openTourOf, requireCommissioned } from './tour-opening.js';

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
      'People of an office by their accounts, in the order of their names; whether one is in the way of a plan is said by the plan.',
    params: { id: caseId },
    query: inspectorsQuery,
    answers: inspectorList,
  })
  async inspectors({ caller, id, query }: Asked<{ id: typeof caseId; query: typeof inspectorsQuery }>) {
    await requireCommissioned(this.platform, caller, id);
    return { items: await reads.listInspectors(this.platform.database, query.office) };
  }
}
