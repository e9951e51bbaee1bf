import { consequenceSentence, courseCommands, sentenceOf, stepName, type courseQuery } from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import { outboxState, reads } from '#libs/persistence';
import type { Waiting } from '#workflows/course/course.messages.js';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { CaseCommands } from '../case/case-commands.js';
import { engineHistoryOf } from '../case/engine-lines.js';
import { withinASecond } from '../engine/engine.js';
import { cursorFrom, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';

interface AskedStep {
  readonly id: string;
  readonly command: 'retryStep' | 'settleStep';
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** What administrators see of courses, and what they may do about a failed step. */
@Injectable()
export class CourseService {
  constructor(
    private readonly platform: Platform,
    private readonly commands: CaseCommands,
  ) {}

  async list(caller: Caller, query: z.output<typeof courseQuery>) {
    const { kind, number, order } = query;
    const isFailed = query.failed === 'true';
    const filter = { kind, number, failed: isFailed, drill: query.drill === 'true', isByDate: order === 'legal' };
    const page = { after: cursorFrom(query.cursor), limit: query.limit };
    const found = await reads.listCourses(this.platform.database, filter, page);
    // All are asked at once, and all have the same second: a page never waits longer.
    const waiting = await Promise.all(found.items.map((row) => this.waitingFor(row)));
    const answer = pageAnswer(found, (row) => row);
    return { ...answer, items: answer.items.map((row, index) => courseOf(row, waiting[index] ?? null, caller)) };
  }

  async summary(drill: boolean) {
    const [counts, outbox, engine] = await Promise.all([
      reads.countCourses(this.platform.database, drill),
      outboxState(this.platform.database),
      withinASecond(() => this.platform.engine.ping()),
    ]);
    return {
      ...counts,
      isEngineReachable: engine !== null,
      outbox: { rows: outbox.rows, oldestSeconds: Math.floor(outbox.oldestMs / 1000) },
      checkedAt: new Date().toISOString(),
    };
  }

  async one(caller: Caller, id: string) {
    const row = await this.rowOf(id);
    return courseOf(row, await this.waitingFor(row), caller);
  }

  async engine(caller: Caller, id: string) {
    return engineHistoryOf(this.platform.engine, await this.rowOf(id), caller.language);
  }

  /** An administrator acts on the course alone, so no access to the case is asked for, and none is given. */
  async act(caller: Caller, asked: AskedStep) {
    const row = await this.rowOf(asked.id);
    const { seenVersion, ...fields } = asked.body;
    const caseId = as<CaseId>(row.id);
    const { payload, texts } = this.commands.seal(caseId, fields, courseCommands[asked.command].texts);
    return this.commands.submit({
      kind: row.kind,
      caseId,
      commands: [{ type: asked.command, payload }],
      actor: caller.actor,
      key: asked.key,
      seenVersion: typeof seenVersion === 'number' ? seenVersion : undefined,
      texts,
    });
  }

  private async rowOf(id: string): Promise<reads.CourseRow> {
    const row = await reads.readCourse(this.platform.database, id);
    if (row === null) throw noSuchCase();
    return row;
  }

  private waitingFor({ kind, id, isDrill }: reads.CourseRow): Promise<{ answer: Waiting | null } | null> {
    return withinASecond(() => this.platform.engine.waitingFor({ kind, caseId: as<CaseId>(id), isDrill }));
  }
}

function courseOf(row: reads.CourseRow, said: { answer: Waiting | null } | null, caller: Caller) {
  const { language } = caller;
  const failed = row.failed.map((step) => ({
    ...step,
    stepName: stepName(row.kind, step.step, language),
    sentence: sentenceOf(step.code, language),
    consequenceSentence: consequenceSentence(step.consequence, language),
  }));
  return { ...row, failed, view: viewOf(said) };
}

function viewOf(said: { answer: Waiting | null } | null) {
  if (said === null) return { engine: 'not_reachable', isRunning: null, ...nothing } as const;
  if (said.answer === null) return { engine: 'answered', isRunning: false, ...nothing } as const;
  const { version, what, since, until, isStuck, tried } = said.answer;
  const lastTried = tried === null ? null : { ...tried };
  const seen = { seenVersion: version, waitingFor: what, since, until, isStuck, lastTried };
  return { engine: 'answered', isRunning: true, ...seen } as const;
}

const nothing = {
  seenVersion: null,
  waitingFor: null,
  since: null,
  until: null,
  isStuck: null,
  lastTried: null,
} as const;
