import { extenderList } from '#contracts/finding';
import { caseId, deciderList } from '#libs/contracts';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { decidersOf } from './deciders.js';
import { extendersOf } from './extenders.js';

/** What findings (督导问题) have of routes beside those of every kind. */
@ApiTags('findings')
@Controller('findings')
export class FindingController {
  constructor(private readonly platform: Platform) {}

  @Get(':id/deciders', {
    permit: 'finding.nameDecider',
    summary: { zh: '可以指定的复核决定人', en: 'Who may be named to rule on a dispute' },
    description:
      'People of whoever commissioned the inspection and of the offices above it, without those who took part and those of the inspected office.',
    params: { id: caseId },
    answers: deciderList,
  })
  async deciders({ caller, id }: Asked<{ id: typeof caseId }>) {
    return await decidersOf(this.platform, caller, id);
  }

  @Get(':id/extenders', {
    permit: 'finding.nameExtender',
    summary: { zh: '可以指定延长期限的人', en: 'Who may be named to give more time' },
    description:
      'Where the leader of the group is there no more: people of whoever commissioned the inspection, without those of the inspected office.',
    params: { id: caseId },
    answers: extenderList,
  })
  async extenders({ caller, id }: Asked<{ id: typeof caseId }>) {
    return await extendersOf(this.platform, caller, id);
  }
}
