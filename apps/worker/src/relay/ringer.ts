import type { BriefStanding, CaseId } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import { RingRank } from '#libs/persistence';
import {
  asTemporalFailure,
  courseTaskQueue,
  DrillClock,
  isCourseTaken,
  isNoSuchCourse,
  Precedence,
  type Temporal,
} from '#libs/temporal';
import { courseId, courseType, doorbell } from '#workflows/course/course.messages.js';

import { patienceOf } from '../moments/patience.js';
import { pause } from '../pauses.js';
import type { Ring } from './outbox.js';

// A server that has not answered after this long is not going to: the row stays, and is tried again.
const callTimeoutMs = 10_000;
// An import shows itself by rings of others, a midnight by the length of the queue alone. People alone do not pass each other: to
// raise each and lower it again would be two more writes to the engine for nothing.
const othersLatelyMs = 60_000;
// The clock of a drill may leave a task waiting for as long as it likes, and a worker that is away takes none.
const takenWithinMs = 2_000;
const takenLookMs = 20;
// At rest it asks nothing; a crowd of two thousand raised courses is lowered in about two minutes.
const tendEveryMs = 1_000;

/** Brings standings to courses: starts the new ones, rings the others, and starts again where nobody answers. */
export class Ringer {
  private readonly drillClock: DrillClock;
  private readonly precedence: Precedence;
  /** When somebody else's course than a person's was last rung. */
  private othersAtMs = -Infinity;

  /** @param patience how long the course of a case leaves its moments to the sweep, in milliseconds */
  constructor(
    private readonly temporal: Temporal,
    private readonly patience: (caseId: CaseId) => number = patienceOf,
  ) {
    this.drillClock = new DrillClock(temporal);
    this.precedence = new Precedence(temporal);
  }

  /**
   * @throws DomainError `temporal.unavailable`: nobody knows whether it arrived, and doing it again is harmless;
   *   SyntaxError for a row that was damaged
   */
  async ring({ standing: text, isNew, drill, rank }: Ring): Promise<void> {
    failpoint('ring_before_call');
    const standing = JSON.parse(text) as BriefStanding;
    try {
      await this.temporal.connection.withDeadline(Date.now() + callTimeoutMs, () =>
        drill === null ? this.ringLife(standing, isNew, rank) : this.ringDrill(standing, drill.offsetMs),
      );
    } catch (error) {
      throw asTemporalFailure(error);
    }
  }

  /** Raises those who came just before a crowd was seen, and lowers all after it, beside the rings and until it is stopped. */
  async tendPrecedence(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      await this.temporal.connection.withDeadline(Date.now() + callTimeoutMs, () => this.precedence.tend());
      await pause(tendEveryMs, stop);
    }
  }

  /**
   * Waits until the course of a case of life has taken what it was rung of, two seconds at most. Nobody hears of it: what an
   * engine that is away has to say, the next ring says.
   */
  async untilTaken({ standing: text, drill }: Ring, stop: AbortSignal): Promise<void> {
    if (drill !== null) return;
    const { connection, options } = this.temporal;
    const workflowId = idOf(JSON.parse(text) as BriefStanding);
    const endMs = performance.now() + takenWithinMs;
    const isTaken = async (): Promise<boolean> => {
      const { pendingWorkflowTask } = await connection.withDeadline(Date.now() + takenWithinMs, () =>
        connection.workflowService.describeWorkflowExecution({
          namespace: options.namespace,
          execution: { workflowId },
        }),
      );
      return pendingWorkflowTask == null;
    };
    while (!stop.aborted && performance.now() < endMs) {
      if (await isTaken().catch(() => true)) return;
      await pause(takenLookMs, stop);
    }
  }

  private async ringLife(standing: BriefStanding, isNew: boolean, rank: RingRank): Promise<void> {
    const isUrgent = await this.isUrgent(standing, rank);
    // A new case has no course: one plain start, with the standing as its input, is the cheapest way to arm it.
    if (isNew && (await this.start(standing, isUrgent))) return;
    // Beside the signal: whether and when it is raised decides nothing about the ring.
    if (isUrgent) void this.precedence.raise(idOf(standing));
    if (await this.signal(this.temporal.life, standing)) return;
    // Nobody answered: the course was lost, or never started. An ended case needs none.
    if (!standing.isOpen || (await this.start(standing, isUrgent))) return;
    // Somebody else started it in between.
    await this.signal(this.temporal.life, standing);
  }

  private async isUrgent(standing: BriefStanding, rank: RingRank): Promise<boolean> {
    const nowMs = performance.now();
    if (rank !== RingRank.person) {
      this.othersAtMs = nowMs;
      return false;
    }
    return await this.precedence.isNeeded(idOf(standing), nowMs - this.othersAtMs < othersLatelyMs);
  }

  private async ringDrill(standing: BriefStanding, offsetMs: number): Promise<void> {
    if (await this.signal(this.temporal.drills, standing)) return;
    if (!standing.isOpen) return;
    await this.drillClock.ring({
      workflowId: idOf(standing),
      workflowType: courseType(standing.kind),
      input: { standing },
      signal: doorbell,
      standing,
      offsetMs,
    });
  }

  private async start(standing: BriefStanding, isUrgent: boolean): Promise<boolean> {
    const patienceMs = this.patience(standing.caseId);
    try {
      await this.temporal.life.workflow.start(courseType(standing.kind), {
        workflowId: idOf(standing),
        taskQueue: courseTaskQueue,
        args: [{ standing, ...(patienceMs > 0 && { patienceMs }) }],
        // A ring must be able to restart a course that ended or was lost: the door prevents doubling, not the engine.
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        ...(isUrgent ? { priority: Precedence.ofRaised } : {}),
      });
      return true;
    } catch (error) {
      if (isCourseTaken(error)) return false;
      throw error;
    } finally {
      // After a failure too, since it may have arrived.
      if (isUrgent) this.precedence.noteRaised(idOf(standing));
    }
  }

  private async signal(client: Temporal['life'], standing: BriefStanding): Promise<boolean> {
    try {
      await client.workflow.getHandle(idOf(standing)).signal(doorbell, standing);
      return true;
    } catch (error) {
      if (isNoSuchCourse(error)) return false;
      throw error;
    }
  }
}

function idOf(standing: BriefStanding): string {
  return courseId(standing.kind, standing.caseId);
}
