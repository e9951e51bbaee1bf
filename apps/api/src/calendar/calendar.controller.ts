import { answerDeadline, explainDeadline } from '#libs/calendar';
import { deadlineAnswer, deadlineRequest, type DeadlineRequest } from '#libs/contracts';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { dayLineOf } from '../case/clock-reasons.js';
import { Route } from '../http/route.js';
import { Platform } from '../platform.js';

/** The calculator of deadlines (期限计算): the same counting that every clock uses. */
@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(private readonly platform: Platform) {}

  @Post('deadline')
  @Route({
    permit: 'public',
    summary: { zh: '计算期限', en: 'Count a deadline' },
    description: 'By the published calendars that are loaded. Changes nothing and needs no key.',
    answers: deadlineAnswer,
  })
  async deadline(@Body({ schema: deadlineRequest }) body: DeadlineRequest) {
    const { explain, ...question } = body;
    const world = await this.platform.world();
    const { rawDue, legalDue, legalDueAt, provisional, ignored, calendar } = answerDeadline(question, (of) =>
      world.calendar(of),
    );
    const days = explain ? explainDeadline(question, (of) => world.calendar(of)).map(dayLineOf) : [];
    return { rawDue, legalDue, legalDueAt, provisional, ignored, calendar, days };
  }
}
