import { answerDeadline, explainDeadline } from '#libs/calendar';
import { almanac, deadlineAnswer, deadlineRequest } from '#libs/contracts';
import { jurisdictionOf } from '#libs/docket';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { dayLineOf } from '../case/clock-reasons.js';
import { Get, Post, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { almanacOf } from './almanac.js';

/** The calculator of deadlines (期限计算): the same counting that every clock uses. */
@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(private readonly platform: Platform) {}

  @Get('almanac', {
    permit: 'public',
    summary: { zh: '历书', en: 'Rules and working days' },
    description: 'What a screen needs to say in words what the dates of clocks mean; law that everybody may read.',
    answers: almanac,
  })
  async almanac() {
    const world = await this.platform.world();
    const jurisdiction = jurisdictionOf(world);
    return almanacOf(world.rulesInForce(jurisdiction), world.calendar(jurisdiction), new Date());
  }

  @Post('deadline', {
    permit: 'public',
    summary: { zh: '计算期限', en: 'Count a deadline' },
    description: 'By the published calendars that are loaded. Changes nothing and needs no key.',
    body: deadlineRequest,
    answers: deadlineAnswer,
  })
  async deadline({ body, language }: Asked<{ body: typeof deadlineRequest }>) {
    const { explain, ...question } = body;
    const world = await this.platform.world();
    const { rawDue, legalDue, legalDueAt, provisional, ignored, calendar } = answerDeadline(question, (of) =>
      world.calendar(of),
    );
    const days = explain
      ? explainDeadline(question, (of) => world.calendar(of)).map((line) => dayLineOf(line, language))
      : [];
    return { rawDue, legalDue, legalDueAt, provisional, ignored, calendar, days };
  }
}
