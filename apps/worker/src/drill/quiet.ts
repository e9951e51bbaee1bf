import { asTemporalFailure, isNoSuchCourse, type DrillClock, type Temporal } from '#libs/temporal';
import { courseId, waiting, type Waiting } from '#workflows/course/course.messages.js';

import { messageOf } from '../pauses.js';
import { inParallel } from '../relay/relay.js';
import type { DrillCase, Drills, MovingDrill } from './drills.js';

// A course that does not answer in this time is replaying or its worker is busy: it is asked again.
const queryTimeoutMs = 5_000;
const callsAtOnce = 8;
// Steps are exact to milliseconds: a course that is a second behind the drill missed a step.
const lagMs = 1_000;

/** A course at rest, and when it wants to be looked at next, epoch milliseconds of the drill's clock. */
export interface Resting {
  readonly one: DrillCase;
  readonly wishMs: number | null;
}

/** Whether a drill rests, and where its courses want to go; or why it does not, in a few words. */
export type Quiet =
  | { readonly isQuiet: true; readonly courses: readonly Resting[] }
  | { readonly isQuiet: false; readonly why: string };

/** What a course answered when it was found at rest. */
interface Rest {
  readonly version: number;
  readonly untilMs: number | null;
  readonly isStuck: boolean;
}

/**
 * Whether a drill is quiet: its outbox is empty, and every open course answers the docket's version and next moment.
 * That a jump reached its target says nothing: the timer's task has yet to run then. A course that was found at rest
 * stays so until its case changes or its clock is moved, and is not asked again before.
 */
export class QuietWatch {
  private readonly rests = new Map<string, Rest>();

  constructor(
    private readonly temporal: Temporal,
    private readonly clock: DrillClock,
    private readonly drills: Drills,
  ) {}

  /** These courses were moved: what they answered before does not count any more. */
  forget(cases: readonly DrillCase[]): void {
    for (const { caseId } of cases) this.rests.delete(caseId);
  }

  /** @throws DomainError `persistence.unavailable` */
  async look(drill: MovingDrill): Promise<Quiet> {
    if (!(await this.drills.isOutboxEmpty(drill.id))) return { isQuiet: false, why: 'rings are on their way' };
    const nowMs = drill.wallMs + drill.offsetMs;
    const courses: Resting[] = [];
    const unrest: string[] = [];
    await inParallel(await this.drills.openCases(drill.id), callsAtOnce, async (one) => {
      if (unrest.length > 0) return;
      const rest = this.knownRest(one, nowMs) ?? (await this.ask(one, nowMs));
      if (typeof rest === 'string') unrest.push(`${one.kind} ${one.caseId} ${rest}`);
      else courses.push({ one, wishMs: wishOf(one, rest, nowMs) });
    });
    // Something may have come in while the courses were asked.
    if (unrest.length === 0 && !(await this.drills.isOutboxEmpty(drill.id))) unrest.push('rings are on their way');
    const [why] = unrest;
    return why === undefined ? { isQuiet: true, courses } : { isQuiet: false, why };
  }

  private knownRest(one: DrillCase, nowMs: number): Rest | null {
    const rest = this.rests.get(one.caseId);
    if (rest?.version !== one.version) return null;
    return isAboutToAct(one, rest, nowMs) ? null : rest;
  }

  /** What the course answers, or why it does not: that is unrest too, and patience with it ends elsewhere. */
  private async ask(one: DrillCase, nowMs: number): Promise<Rest | string> {
    const id = courseId(one.kind, one.caseId);
    try {
      const clock = await this.clock.clockOf(id);
      if (!clock.isRunning) return await this.lost(one, 'has lost its course');
      // A jump that has not arrived would be replaced by the next one; and a query that meets a task may disturb it.
      if (clock.isJumping || clock.isBusy) return 'is on its way to a moment, or at a step';
      const answer = await this.temporal.connection.withDeadline(Date.now() + queryTimeoutMs, () =>
        this.temporal.drills.workflow.getHandle(id).query<Waiting>(waiting),
      );
      return unrestOf(one, answer) ?? (await this.restOrJump(one, answer, { nowMs, currentMs: clock.currentMs }));
    } catch (error) {
      if (isNoSuchCourse(error)) return await this.lost(one, 'has no course yet');
      return `does not answer: ${messageOf(asTemporalFailure(error))}`;
    }
  }

  private async restOrJump(
    one: DrillCase,
    answer: Waiting,
    { nowMs, currentMs }: { nowMs: number; currentMs: number },
  ): Promise<Rest | string> {
    const rest = restOf(answer);
    if (isAboutToAct(one, rest, nowMs)) {
      // Left behind by a driver that died between the offset and the jump, or by a moment that came in meanwhile.
      if (currentMs < nowMs - lagMs) await this.clock.jump(courseId(one.kind, one.caseId), nowMs);
      return 'is about to act';
    }
    this.rests.set(one.caseId, rest);
    return rest;
  }

  private async lost(one: DrillCase, why: string): Promise<string> {
    await this.drills.ringAgain(one.caseId);
    return why;
  }
}

function unrestOf(one: DrillCase, answer: Waiting): string | null {
  if (answer.isBusy) return `is at ${answer.what}`;
  if (answer.version !== one.version) return `has seen version ${String(answer.version)} of ${String(one.version)}`;
  return msOf(answer.next) === one.nextMomentMs ? null : 'waits for another moment than the record';
}

function restOf({ version, until, isStuck }: Waiting): Rest {
  return { version, untilMs: msOf(until), isStuck };
}

/** Its timer is due, or a moment came in that is: the course will act by itself, any instant now. */
function isAboutToAct(one: DrillCase, { isStuck, untilMs }: Rest, nowMs: number): boolean {
  if (untilMs !== null) return untilMs <= nowMs;
  return one.nextMomentMs !== null && one.nextMomentMs <= nowMs && !isStuck;
}

/** Its next moment, or the time at which it looks again after a conflict, whichever is sooner and ahead. */
function wishOf(one: DrillCase, { untilMs }: Rest, nowMs: number): number | null {
  const ahead = [one.nextMomentMs, untilMs].filter((at) => at !== null).filter((at) => at > nowMs);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

function msOf(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant);
}
