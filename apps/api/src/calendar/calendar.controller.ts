import { answerDeadline, explainDeadline, type Calendar } from '#libs/calendar';
import { almanac, deadlineAnswer, deadlineRequest } from '#libs/contracts';
import { jurisdictionOf, type World } from '#libs/docket';
import { DomainError } from '#libs/kernel';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { dayLineOf } from '../case/clock-reasons.js';
import { Get, Post, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { almanacOf } from './almanac.js';
import { calendarUsed } from './calendar-used.js';

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
    const calendar = world.calendar(jurisdiction);
    return almanacOf(world.rulesInForce(jurisdiction), { calendar, used: calendarUsed(world, calendar) }, new Date());
  }

  @Post('deadline', {
    permit: 'public',
    summary: { zh: '计算期限', en: 'Count a deadline' },
    description: 'By the published calendars that are loaded. Changes nothing and needs no key.',
    body: deadlineRequest,
    answers: deadlineAnswer,
  })
  async deadline({ body, language }: Asked<{ body: typeof deadlineRequest }>) {
    const { explain, ...asked } = body;
    const world = await this.platform.world();
    const question = { ...asked, jurisdiction: asked.jurisdiction ?? jurisdictionOf(world) };
    const calendar = calendarAsked(world, question.jurisdiction);
    const { rawDue, legalDue, legalDueAt, provisional, ignored } = answerDeadline(question, () => calendar);
    const days = explain ? explainDeadline(question, () => calendar).map((line) => dayLineOf(line, language)) : [];
    return { rawDue, legalDue, legalDueAt, provisional, ignored, calendar: calendarUsed(world, calendar), days };
  }
}

/**
 * The calendar that is asked for by name: where the installation is, or another place that has one of its own.
 *
 * @throws DomainError `calendar.bad_jurisdiction`: that of a place above would answer another question
 */
function calendarAsked(world: World, jurisdiction: string): Calendar {
  const calendar = world.calendar(jurisdiction);
  if (calendar.jurisdiction === jurisdiction || world.jurisdiction?.code === jurisdiction) return calendar;
  throw new DomainError('invalid', 'calendar.bad_jurisdiction', 'it has no calendar of its own', { jurisdiction });
}
