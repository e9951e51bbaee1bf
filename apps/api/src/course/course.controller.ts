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
import { Controller, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { CourseService } from './course.service.js';
import { CaseModule } from '../case/case.module.js';

const params = { id: caseId };
const reading = { permit: 'administration.readCourses' } as const;
const { retryStep, settleStep } = courseCommands;

/** Courses (进程), for administrators: what each waits for, and the steps that failed for good. No content of a case. */
@ApiTags('courses')
@Controller('courses')
export class CourseController {
  constructor(private readonly courses: CourseService) {}

  @Get('', {
    ...reading,
    summary: { zh: '进程', en: 'Courses' },
    description: 'Failed steps come from the record; what a course waits for from the engine, asked for one second.',
    query: courseQuery,
    answers: coursePage,
  })
  list({ caller, query }: Asked<{ query: typeof courseQuery }>) {
    return this.courses.list(caller, query);
  }

  @Get('summary', {
    ...reading,
    summary: { zh: '进程概况', en: 'How the courses stand' },
    query: courseSummaryQuery,
    answers: courseSummary,
  })
  summary({ query }: Asked<{ query: typeof courseSummaryQuery }>) {
    return this.courses.summary(query.drill === 'true');
  }

  @Get(':id', { ...reading, summary: { zh: '一个进程', en: 'One course' }, params, answers: course })
  one({ caller, id }: Asked<typeof params>) {
    return this.courses.one(caller, id);
  }

  @Get(':id/engine', {
    ...reading,
    summary: { zh: '进程在时间引擎中的记录', en: "The engine's own lines of a course" },
    description: 'Asked for one second. An engine that is away is said, and is no error.',
    params,
    answers: engineHistory,
  })
  engine({ caller, id }: Asked<typeof params>) {
    return this.courses.engine(caller, id);
  }

  @Change(':id/retryStep', {
    permit: 'docket.retryStep',
    summary: retryStep.summary,
    params,
    body: retryStep.body,
    answers: outcome,
  })
  retry({ caller, id, body, key }: AskedChange<typeof params & { body: typeof retryStep.body }>) {
    return this.courses.act(caller, { id, command: 'retryStep', body, key });
  }

  @Change(':id/settleStep', {
    permit: 'docket.settleStep',
    summary: settleStep.summary,
    params,
    body: settleStep.body,
    answers: outcome,
  })
  settle({ caller, id, body, key }: AskedChange<typeof params & { body: typeof settleStep.body }>) {
    return this.courses.act(caller, { id, command: 'settleStep', body, key });
  }
}

@Module({ imports: [CaseModule], controllers: [CourseController], providers: [CourseService] })
export class CourseModule {}
