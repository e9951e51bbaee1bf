import proto from '@temporalio/proto';

import { isNoSuchCourse } from './client-failures.js';
import type { Temporal } from './connection.js';
import { courseTaskQueue } from './task-queues.js';

const { TaskQueueType } = proto.temporal.api.enums.v1;
// Before 1 comes nothing; a course that nobody raised has the engine's 3.
const raisedKey = 1;
// Of one partition of the queue, four by default: what a worker takes in less than half a second.
const fewTasks = 10;
// So many wait for seconds: no crowd of people, but timers of many courses that fired at one instant.
const manyTasks = 100;
// An import or a midnight fills the queue for minutes, so that a second later is soon enough to know, and nobody waits for
// the answer.
const lookEveryMs = 1_000;
// After such a silence the last answer says nothing, and what was rung before it has been taken or stands in a crowd that was seen.
const staleMs = 5_000;
// An answer takes milliseconds; a ring does not wait longer for one.
const lookTimeoutMs = 1_000;
// Each is a write to the engine: after a crowded hour they are not all to come at once.
const loweredAtOnce = 16;
// So many at most until the queue is short again: each is lowered by a write, of 100,000 that would take two hours, and among as many
// as wait nobody passes anybody.
const mostRaised = 2_000;

/**
 * Lets a person's course pass those that stand before it (优先). The engine keeps tasks of workflows in one queue, in the
 * order in which they came: behind ten thousand timers that fired at midnight, or ten thousand imported cases, a person's ring
 * would be taken minutes later. While tasks wait there, a course that a person waits for gets the engine's highest priority;
 * when none wait it gets the usual one again, so that the next midnight finds nobody before the people.
 *
 * Nothing here fails or holds up a ring: one that is not raised arrives all the same.
 */
export class Precedence {
  private readonly raised = new Set<string>();
  private lookedAtMs = -Infinity;
  private looking: Promise<void> = Promise.resolve();
  /** How many tasks waited by the newest answer; null when the engine did not say. */
  private waiting: number | null = 0;
  private answeredAtMs = -Infinity;
  /** Courses for which there was no need, and when that was said: the crowd may have come by then, unseen. */
  private readonly lately = new Map<string, number>();

  constructor(private readonly temporal: Temporal) {}

  /** Priority of a course that is started for a person while the queue is crowded. */
  static readonly ofRaised = { priorityKey: raisedKey } as const;

  /**
   * Whether so many tasks of courses stand in the queue that a person would wait behind them. The engine is asked at most once
   * a second, whoever asks here how often. An engine that has no time to answer is busy.
   *
   * @param amongOthers false where nothing but people is known of: a short queue is then theirs, and they do not pass each other
   */
  async isNeeded(workflowId: string, amongOthers: boolean): Promise<boolean> {
    const nowMs = performance.now();
    if (nowMs - this.lookedAtMs >= lookEveryMs) this.looking = this.look();
    // No ring waits for an answer while the last one still says something.
    if (nowMs - this.answeredAtMs >= staleMs) await this.looking;
    const isNeeded = this.waiting === null || this.waiting > (amongOthers ? fewTasks : manyTasks);
    if (!isNeeded) this.lately.set(workflowId, nowMs);
    return isNeeded && this.raised.size < mostRaised;
  }

  /** The course was, or may have been, started with the priority of raised ones. */
  noteRaised(workflowId: string): void {
    this.raised.add(workflowId);
  }

  /** Raises a running course, with the task of it that stands in the queue; one that does not run is left alone. */
  async raise(workflowId: string): Promise<void> {
    try {
      if (await this.give(workflowId, raisedKey)) this.noteRaised(workflowId);
    } catch {
      // It may have arrived: lowering a course that was not raised changes nothing.
      this.noteRaised(workflowId);
    }
  }

  /**
   * To be asked for now and then. Raises the courses that were rung just before a crowd was seen; when no tasks wait, gives
   * some of the raised ones the usual priority again.
   */
  async tend(): Promise<void> {
    const oldMs = performance.now() - staleMs;
    for (const [workflowId, atMs] of this.lately) if (atMs < oldMs) this.lately.delete(workflowId);
    if (this.raised.size === 0 && this.lately.size === 0) return;
    await this.look();
    if (this.waiting === null) return;
    if (this.waiting > manyTasks) await this.raiseLate();
    if (this.waiting <= fewTasks) await this.lowerSome();
  }

  private async raiseLate(): Promise<void> {
    const late = [...this.lately.keys()].slice(0, Math.max(0, mostRaised - this.raised.size));
    this.lately.clear();
    await Promise.all(late.map((workflowId) => this.raise(workflowId)));
  }

  private async lowerSome(): Promise<void> {
    await Promise.all(
      [...this.raised].slice(0, loweredAtOnce).map(async (workflowId) => {
        // Before the call, so that one which is raised again meanwhile is not forgotten.
        this.raised.delete(workflowId);
        await this.give(workflowId, null).catch(() => this.raised.add(workflowId));
      }),
    );
  }

  private async look(): Promise<void> {
    this.lookedAtMs = performance.now();
    this.waiting = await this.tasksWaiting();
    this.answeredAtMs = performance.now();
  }

  private async tasksWaiting(): Promise<number | null> {
    const { connection, options } = this.temporal;
    try {
      const { taskQueueStatus } = await connection.withDeadline(Date.now() + lookTimeoutMs, () =>
        connection.workflowService.describeTaskQueue({
          namespace: options.namespace,
          taskQueue: { name: courseTaskQueue },
          taskQueueType: TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
          // The newer figures are up to five seconds old, a crowd that comes at once would be seen too late by them.
          includeTaskQueueStatus: true,
        }),
      );
      return Number(taskQueueStatus?.backlogCountHint ?? 0);
    } catch {
      // The ring itself will say what is wrong with the engine.
      return null;
    }
  }

  /** @returns false when no such course runs */
  private async give(workflowId: string, priorityKey: number | null): Promise<boolean> {
    try {
      await this.temporal.connection.workflowService.updateWorkflowExecutionOptions({
        namespace: this.temporal.options.namespace,
        workflowExecution: { workflowId },
        workflowExecutionOptions: { priority: priorityKey === null ? {} : { priorityKey } },
        updateMask: { paths: ['priority'] },
      });
      return true;
    } catch (error) {
      if (isNoSuchCourse(error)) return false;
      throw error;
    }
  }
}
