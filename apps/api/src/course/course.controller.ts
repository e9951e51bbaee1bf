import {
  caseId,
  course,
  courseCommands,
  coursePage,
  courseQuery,
  courseSummary,
  courseSummaryQuery,
  engineHistory,
  outcome,
} from '#libs/contracts';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import { IdempotencyKey, CurrentCaller, Route } from '../http/route.js';
import { CourseService } from './course.service.js';

type StepBody = z.output<(typeof courseCommands)['retryStep']['body']>;

/** Courses (进程), for administrators: what each waits for, and the steps that failed for good. No content of a case. */
@ApiTags('courses')
@Controller('courses')
export class CourseController {
  constructor(private readonly courses: CourseService) {}

  @Get()
  @Route({
    permit: 'administration.readCourses',
    summary: { zh: '进程', en: 'Courses' },
    description: 'Failed steps come from the record; what a course waits for from the engine, asked for one second.',
    answers: coursePage,
  })
  list(@CurrentCaller() caller: Caller, @Query({ schema: courseQuery }) query: z.output<typeof courseQuery>) {
    return this.courses.list(caller, query);
  }

  @Get('summary')
  @Route({
    permit: 'administration.readCourses',
    summary: { zh: '进程概况', en: 'How the courses stand' },
    answers: courseSummary,
  })
  summary(@Query({ schema: courseSummaryQuery }) query: z.output<typeof courseSummaryQuery>) {
    return this.courses.summary(query.drill === 'true');
  }

  @Get(':id')
  @Route({ permit: 'administration.readCourses', summary: { zh: '一个进程', en: 'One course' }, answers: course })
  one(@CurrentCaller() caller: Caller, @Param('id', { schema: caseId }) id: string) {
    return this.courses.one(caller, id);
  }

  @Get(':id/engine')
  @Route({
    permit: 'administration.readCourses',
    summary: { zh: '进程在时间引擎中的记录', en: "The engine's own lines of a course" },
    description: 'Asked for one second. An engine that is away is said, and is no error.',
    answers: engineHistory,
  })
  engine(@CurrentCaller() caller: Caller, @Param('id', { schema: caseId }) id: string) {
    return this.courses.engine(caller, id);
  }

  @Post(':id/retryStep')
  @Route({
    permit: 'docket.retryStep',
    summary: courseCommands.retryStep.summary,
    answers: outcome,
    isMutating: true,
  })
  retry(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: caseId }) id: string,
    @Body({ schema: courseCommands.retryStep.body }) body: StepBody,
    @IdempotencyKey() key: string,
  ) {
    return this.courses.act(caller, { id, command: 'retryStep', body, key });
  }

  @Post(':id/settleStep')
  @Route({
    permit: 'docket.settleStep',
    summary: courseCommands.settleStep.summary,
    answers: outcome,
    isMutating: true,
  })
  settle(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: caseId }) id: string,
    @Body({ schema: courseCommands.settleStep.body }) body: StepBody,
    @IdempotencyKey() key: string,
  ) {
    return this.courses.act(caller, { id, command: 'settleStep', body, key });
  }
}
