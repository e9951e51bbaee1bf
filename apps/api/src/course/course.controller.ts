import {
  caseId,
  course,
  courseCommands,
  coursePage,
  courseQuery,
  courseSummary,
  courseSummaryQuery,
  documentOf,
  engineHistory,
  factWord,
  sealedFacts,
  stepName,
  type Language,
} from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import { outboxState, reads } from '#libs/persistence';
import type { Waiting } from '#workflows/course/course.messages.js';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { removeErased, withProofs } from '../attachment/erased.js';
import { giveCommand, type AskedCommand } from '../case/case-commands.js';
import { toldStep } from '../case/case-parts.js';
import { engineHistoryOf } from '../case/engine-lines.js';
import { withinASecond } from '../engine/engine.js';
import { CommandRoutes } from '../http/command-routes.js';
import { cursorFrom, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { datesOfSteps, type DatesOfSteps } from './dates-of-steps.js';

const params = { id: caseId };
const reading = { permit: 'administration.readCourses' } as const;

/** Courses (进程), for administrators: what each waits for, and the steps that failed for good. No content of a case. */
@ApiTags('courses')
@Controller('courses')
@CommandRoutes('docket', courseCommands)
export class CourseController {
  constructor(private readonly platform: Platform) {}

  @Get('', {
    ...reading,
    summary: { zh: '进程', en: 'Courses' },
    description: 'Failed steps come from the record; what a course waits for from the engine, asked for one second.',
    query: courseQuery,
    answers: coursePage,
  })
  async list({ caller, query }: Asked<{ query: typeof courseQuery }>) {
    const { kind, number, order } = query;
    const isFailed = query.failed === 'true';
    const filter = { kind, number, failed: isFailed, drill: query.drill === 'true', isByDate: order === 'legal' };
    const page = { after: cursorFrom(query.cursor), limit: query.limit };
    const found = await reads.listCourses(this.platform.database, filter, page);
    // All are asked at once, and all have the same second: a page never waits longer.
    const [dates, said] = await Promise.all([
      datesOfSteps(this.platform, found.items),
      Promise.all(found.items.map((row) => this.saidOf(row))),
    ]);
    const items = found.items.map((row, index) => told(row, { dates, said: said[index] ?? null, caller }));
    return { ...pageAnswer(found, (row) => row), items };
  }

  @Get('summary', {
    ...reading,
    summary: { zh: '进程概况', en: 'How the courses stand' },
    query: courseSummaryQuery,
    answers: courseSummary,
  })
  async summary({ query }: Asked<{ query: typeof courseSummaryQuery }>) {
    const { database, engine } = this.platform;
    const [counts, outbox, answered] = await Promise.all([
      reads.countCourses(database, query.drill === 'true'),
      outboxState(database),
      withinASecond(() => engine.ping()),
    ]);
    return {
      ...counts,
      isEngineReachable: answered !== null,
      outbox: { rows: outbox.rows, oldestSeconds: Math.floor(outbox.oldestMs / 1000) },
      checkedAt: new Date().toISOString(),
    };
  }

  @Get(':id', { ...reading, summary: { zh: '一个进程', en: 'One course' }, params, answers: course })
  async one({ caller, id }: Asked<typeof params>) {
    const row = await this.rowOf(id);
    const [dates, said] = await Promise.all([datesOfSteps(this.platform, [row]), this.saidOf(row)]);
    return told(row, { dates, said, caller });
  }

  @Get(':id/sealed', {
    ...reading,
    summary: { zh: '载有正文和身份的事实', en: 'Facts that mean texts or identities' },
    description: 'By number, time and kind, without a word of what they mean: what can be erased, and what was.',
    params,
    answers: sealedFacts,
  })
  async sealed({ caller, id }: Asked<typeof params>) {
    const { kind } = await this.rowOf(id);
    const rows = await reads.listSealedFacts(this.platform.database, id);
    return { items: rows.map((row) => ({ ...row, name: nameOfFact(kind, row.type, caller.language) })) };
  }

  @Get(':id/engine', {
    ...reading,
    summary: { zh: '进程在时间引擎中的记录', en: "The engine's own lines of a course" },
    description: 'Asked for one second. An engine that is away is said, and is no error.',
    params,
    answers: engineHistory,
  })
  async engine({ caller, id }: Asked<typeof params>) {
    return engineHistoryOf(this.platform.engine, await this.rowOf(id), caller.language);
  }

  /** An administrator acts on the course alone, so no access to the case is asked for, and none is given. */
  async act(caller: Caller, asked: AskedCommand) {
    const { kind } = await this.rowOf(asked.caseId);
    if (asked.command !== 'eraseSealed') return giveCommand(this.platform, caller, { ...asked, kind });
    const body = { ...asked.body, facts: await withProofs(this.platform, asked) };
    const outcome = await giveCommand(this.platform, caller, { ...asked, kind, body });
    await removeErased(this.platform, asked.caseId);
    return outcome;
  }

  private async rowOf(id: string): Promise<reads.CourseRow> {
    const row = await reads.readCourse(this.platform.database, id);
    if (row === null) throw noSuchCase();
    return row;
  }

  /** What the engine says of a course; null: it does not answer. */
  private saidOf({ kind, id, isDrill }: reads.CourseRow): Promise<Said> {
    return withinASecond(() => this.platform.engine.waitingFor({ kind, caseId: as<CaseId>(id), isDrill }));
  }
}

const nameOfFact = (kind: string, type: string, language: Language): string =>
  documentOf(kind, type)?.name[language] ?? factWord(kind, type, language);

type Said = { readonly answer: Waiting | null } | null;

interface Told {
  readonly dates: DatesOfSteps;
  readonly said: Said;
  readonly caller: Caller;
}

/** A course with what the engine says of it. */
function told(row: reads.CourseRow, { dates, said, caller: { language } }: Told) {
  const failed = row.failed.map((step) => ({
    ...toldStep(step, language),
    stepName: stepName(row.kind, step.step, language),
    about: dates(row, step),
  }));
  return { ...row, failed, view: viewOf(said, (step) => stepName(row.kind, step, language)) };
}

function viewOf(said: Said, nameOf: (step: string) => string) {
  if (said === null) return { engine: 'not_reachable', isRunning: null, ...nothing } as const;
  if (said.answer === null) return { engine: 'answered', isRunning: false, ...nothing } as const;
  const { version, what, isBusy, since, until, isStuck, tried } = said.answer;
  const [step = what] = what.split(' ', 1);
  return {
    ...{ engine: 'answered', isRunning: true, seenVersion: version, since, until, isStuck },
    waitingFor: what,
    stepName: isBusy ? nameOf(step) : null,
    lastTried: tried === null ? null : { ...tried, stepName: nameOf(tried.step) },
  } as const;
}

const nothing = {
  seenVersion: null,
  waitingFor: null,
  stepName: null,
  since: null,
  until: null,
  isStuck: null,
  lastTried: null,
} as const;
