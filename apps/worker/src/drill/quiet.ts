import { asTemporalFailure, isNoSuchCourse, type DrillClock, type Temporal } from '#libs/temporal';
import { courseId, waiting, type Waiting } from '#workflows/course/course.messages.js';

import { messageOf } from '../patience.js';
import { inParallel } from '../relay/relay.js';
import type { DrillCase, Drills, MovingDrill } from './drills.js';

// A course that does not answer in this time is replaying or its worker is busy: it is asked again.
const queryTimeoutMs = 5_000;
const callsAtOnce = 8;
// Steps are exact to milliseconds: a course that is a second behind the drill missed a step.
const lagMs = 1_000;

/** How far a drill is from resting, in a few words, or the instants at which something wants to happen next. */
export type Quiet =
  { readonly isQuiet: true; readonly nextMs: number | null } | { readonly isQuiet: false; readonly why: string };

/**
 * Whether a drill is quiet: its outbox is empty, and every open course answers the docket's version and next moment.
 * That a jump reached its target says nothing: the timer's task has yet to run then.
 */
export class QuietWatch {
  constructor(
    private readonly temporal: Temporal,
    private readonly clock: DrillClock,
    private readonly drills: Drills,
  ) {}

  /** @throws DomainError `persistence.unavailable` */
  async look(drill: MovingDrill): Promise<Quiet> {
    if (!(await this.drills.isOutboxEmpty(drill.id))) return { isQuiet: false, why: 'rings are on their way' };
    const nowMs = drill.wallMs + drill.offsetMs;
    const wishes: number[] = [];
    const unrest: string[] = [];
    await inParallel(await this.drills.openCases(drill.id), callsAtOnce, async (one) => {
      if (unrest.length > 0) return;
      const answer = await this.ask(one, nowMs);
      const why = typeof answer === 'string' ? answer : unrestOf(one, answer, nowMs);
      if (why !== null) unrest.push(`${one.kind} ${one.caseId} ${why}`);
      else if (typeof answer !== 'string') wishes.push(...wishesOf(one, answer, nowMs));
    });
    // Something may have come in while the courses were asked.
    if (unrest.length === 0 && !(await this.drills.isOutboxEmpty(drill.id))) unrest.push('rings are on their way');
    const [why] = unrest;
    if (why !== undefined) return { isQuiet: false, why };
    return { isQuiet: true, nextMs: wishes.length === 0 ? null : Math.min(...wishes) };
  }

  /** What the course answers, or why it does not: that is unrest too, and patience with it ends elsewhere. */
  private async ask({ kind, caseId }: DrillCase, nowMs: number): Promise<Waiting | string> {
    const id = courseId(kind, caseId);
    try {
      const answer = await this.temporal.connection.withDeadline(Date.now() + queryTimeoutMs, () =>
        this.temporal.drills.workflow.getHandle(id).query<Waiting>(waiting),
      );
      const { currentMs, isJumping, isRunning } = await this.clock.clockOf(id);
      if (!isRunning) {
        await this.drills.ringAgain(caseId);
        return 'has lost its course';
      }
      // A jump that has not arrived would be replaced by the next one.
      if (isJumping) return { ...answer, isBusy: true, what: `the jump to ${answer.next ?? 'the target'}` };
      // Left behind by a driver that died between the offset and the jump, or started with an older offset.
      if (currentMs < nowMs - lagMs) {
        await this.clock.jump(id, nowMs);
        return { ...answer, isBusy: true };
      }
      return answer;
    } catch (error) {
      if (!isNoSuchCourse(error)) return `does not answer: ${messageOf(asTemporalFailure(error))}`;
      await this.drills.ringAgain(caseId);
      return 'has no course yet';
    }
  }
}

function unrestOf(one: DrillCase, answer: Waiting, nowMs: number): string | null {
  if (answer.isBusy) return `is at ${answer.what}`;
  if (answer.version !== one.version) return `has seen version ${String(answer.version)} of ${String(one.version)}`;
  const next = msOf(answer.next);
  if (next !== one.nextMomentMs) return 'waits for another moment than the record';
  const until = msOf(answer.until);
  const isHeldBack = answer.isStuck || (until !== null && until > nowMs);
  return next !== null && next <= nowMs && !isHeldBack ? 'is about to pass a moment' : null;
}

/** Its next moment, and the time at which it looks again after a conflict. */
function wishesOf(one: DrillCase, answer: Waiting, nowMs: number): number[] {
  const until = msOf(answer.until);
  return [one.nextMomentMs, until].filter((at) => at !== null).filter((at) => at > nowMs);
}

function msOf(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant);
}
