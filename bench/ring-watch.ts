import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseId } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';
import { isNoSuchCourse, type Temporal } from '#libs/temporal';
import { percentile } from './load.js';

/** From the commit of an act, in milliseconds. */
export interface RingTimes {
  readonly acts: number;
  /** Until its ring had left the outbox. */
  readonly rung: Quantiles;
  /** Until its course had taken it: nothing stood in the engine's queue for that course any more. */
  readonly taken: Quantiles;
}

export interface Quantiles {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

interface Pending {
  readonly caseId: CaseId;
  readonly workflowId: string;
  readonly sinceMs: number;
  rungMs: number | null;
}

// The figures are longer than true by as much at most, and by what the two questions take.
const lookMs = 40;
// More would be a load of its own.
const askedAtOnce = 32;

/** Watches rings from outside: the outbox and the engine's own description, without disturbing a course by a query. */
export class RingWatch {
  private readonly pending = new Set<Pending>();
  private readonly rung: number[] = [];
  private readonly taken: number[] = [];
  private isEnding = false;
  private readonly looking: Promise<void>;

  constructor(
    private readonly database: Queryable,
    private readonly temporal: Temporal,
  ) {
    this.looking = this.look();
  }

  /** An act on this case was committed just now. */
  add(caseId: CaseId, workflowId: string): void {
    this.pending.add({ caseId, workflowId, sinceMs: performance.now(), rungMs: null });
  }

  /** Waits for all that were added. */
  async end(): Promise<RingTimes> {
    this.isEnding = true;
    await this.looking;
    return { acts: this.taken.length, rung: quantiles(this.rung), taken: quantiles(this.taken) };
  }

  private async look(): Promise<void> {
    while (!this.isEnding || this.pending.size > 0) {
      await sleep(lookMs);
      await this.lookAtOutbox();
      await this.lookAtCourses();
    }
  }

  private async lookAtOutbox(): Promise<void> {
    const unrung = [...this.pending].filter(({ rungMs }) => rungMs === null);
    if (unrung.length === 0) return;
    const rows = await this.database.query<{ case_id: CaseId }>(
      'select case_id from outbox where case_id = any($1::uuid[])',
      [unrung.map(({ caseId }) => caseId)],
    );
    const waiting = new Set(rows.map((row) => row.case_id));
    for (const one of unrung) {
      if (waiting.has(one.caseId)) continue;
      one.rungMs = performance.now() - one.sinceMs;
      this.rung.push(one.rungMs);
    }
  }

  private async lookAtCourses(): Promise<void> {
    const rung = [...this.pending].filter(({ rungMs }) => rungMs !== null).slice(0, askedAtOnce);
    await Promise.all(
      rung.map(async (one) => {
        if (await this.isAwaited(one.workflowId)) return;
        this.taken.push(performance.now() - one.sinceMs);
        this.pending.delete(one);
      }),
    );
  }

  /** Whether a task of the course stands in the queue or is under way. */
  private async isAwaited(workflowId: string): Promise<boolean> {
    try {
      const { pendingWorkflowTask } = await this.temporal.connection.workflowService.describeWorkflowExecution({
        namespace: this.temporal.options.namespace,
        execution: { workflowId },
      });
      return pendingWorkflowTask != null;
    } catch (error) {
      if (isNoSuchCourse(error)) return true;
      throw error;
    }
  }
}

function quantiles(times: readonly number[]): Quantiles {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50Ms: percentile(sorted, 0.5), p99Ms: percentile(sorted, 0.99), maxMs: sorted.at(-1) ?? 0 };
}
