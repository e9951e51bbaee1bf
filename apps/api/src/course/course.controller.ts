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
import { erasePapersBelow } from '../document/papers-below.js';
import { engineHistoryOf } from '../case/engine-lines.js';
import { withinASecond } from '../engine/engine.js';
import { CommandRoutes } from '../http/command-routes.js';
import { cursorFrom, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { datesOfSteps, type DatesOfSteps } from './dates-of-steps.js';
import {
  commandBody,
  findCourse,
  shownCourse,
  shownOutcome,
  stuckRooms,
  type FoundCourse,
  type ShownCourse,
} from './found-course.js';

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
    const drill = query.drill === 'true';
    const filter = { kind, number, failed: isFailed, drill, isByDate: order === 'legal' };
    const page = { after: cursorFrom(query.cursor), limit: query.limit };
    const found = await reads.listCourses(this.platform.database, filter, page);
    // They have no kind, no number and no place in an order of ids or dates: they stand behind the first page.
    const isAsked = isFailed && number === undefined && kind === undefined && page.after === null;
    const inRooms = isAsked ? await stuckRooms(this.platform, { drill }) : [];
    const items = await this.toldOf([...found.items.map((row) => ({ row, handle: null })), ...inRooms], caller);
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
    const [course] = await this.toldOf([await findCourse(this.platform, id)], caller);
    return course;
  }

  @Get(':id/sealed', {
    ...reading,
    summary: { zh: '载有正文和身份的事实', en: 'Facts that mean texts or identities' },
    description: 'By number, time and kind, without a word of what they mean: what can be erased, and what was.',
    params,
    answers: sealedFacts,
  })
  async sealed({ caller, id }: Asked<typeof params>) {
    const { row, handle } = await findCourse(this.platform, id);
    if (handle?.use === 'mend') throw noSuchCase();
    const { kind } = row;
    const { database } = this.platform;
    const [rows, parties] = [
      await reads.listSealedFacts(database, row.id),
      await reads.listSealedParties(database, row.id),
    ];
    return {
      parties: [...parties],
      items: rows.map((row) => ({ ...row, name: nameOfFact(kind, row.type, caller.language) })),
    };
  }

  @Get(':id/engine', {
    ...reading,
    summary: { zh: '进程在时间引擎中的记录', en: "The engine's own lines of a course" },
    description: 'Asked for one second. An engine that is away is said, and is no error.',
    params,
    answers: engineHistory,
  })
  async engine({ caller, id }: Asked<typeof params>) {
    const { row, handle } = await findCourse(this.platform, id);
    if (handle !== null) throw noSuchCase();
    return engineHistoryOf(this.platform.engine, row, caller.language);
  }

  /** An administrator acts on the course alone, so no access to the case is asked for, and none is given. */
  async act(caller: Caller, asked: AskedCommand) {
    const found = await findCourse(this.platform, asked.caseId);
    const { row, handle } = found;
    const isErasure = asked.command === 'eraseSealed';
    if (handle !== null && (handle.use === 'erase') !== isErasure) throw noSuchCase();
    const own = { ...asked, caseId: row.id, kind: row.kind, body: commandBody(this.platform, found, asked.body) };
    if (!isErasure) return shownOutcome(found, await giveCommand(this.platform, caller, own));
    const body = { ...own.body, facts: await withProofs(this.platform, own) };
    const outcome = await giveCommand(this.platform, caller, { ...own, body });
    const below = await erasePapersBelow(this.platform, caller, { ...own, body });
    for (const id of [row.id, ...below]) await removeErased(this.platform, id);
    return shownOutcome(found, outcome);
  }

  /** Courses with what the engine says of each. All are asked at once, and all have the same second: a page never waits longer. */
  private async toldOf(found: readonly FoundCourse[], caller: Caller) {
    const [dates, said] = await Promise.all([
      datesOfSteps(
        this.platform,
        found.flatMap(({ row, handle }) => (handle === null ? [row] : [])),
      ),
      Promise.all(found.map(({ row }) => this.saidOf(row))),
    ]);
    return found.map((one, index) =>
      told(shownCourse(this.platform, one), { dates, said: said[index] ?? null, caller }),
    );
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
function told(row: ShownCourse, { dates, said, caller: { language } }: Told) {
  const failed = row.failed.map((step) => ({
    ...toldStep(step, language),
    stepName: stepName(row.kind, step.step, language),
    about: dates(row, step),
  }));
  const view = viewOf(said, (step) => stepName(row.kind, step, language));
  return { ...row, failed, view: row.isRoom ? { ...view, ...nothing, isStuck: view.isStuck } : view };
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
