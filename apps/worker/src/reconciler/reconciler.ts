import type { DataSource } from 'typeorm';

import type { CaseId } from '#libs/kernel';
import { failpoint, type Log } from '#libs/observability';
import { outboxState, Repairs, withLock } from '#libs/persistence';
import { isRunning, type Temporal } from '#libs/temporal';
import { caseOfCourse, courseId } from '#workflows/course/course.messages.js';

import { messageOf, pause } from '../pauses.js';
import { inParallel } from '../relay/relay.js';

// The law works in days: a moment that nothing acted on is found within two minutes at an idle cost of one query.
const everyMs = 60_000;
// At most so many repairs a pass: after an outage the rings of thousands must not stand before those of the living.
const momentsPerPass = 500;
// Slow on purpose: each is a call to the engine, and they are most of what parked cases cost at rest (npm run bench).
// Ten thousand open cases are seen once in four hours, and at once by `maplebridge reconcile --all`; a moment that is due
// is found by its index, in the same minute.
const casesPerPass = 40;
const callsAtOnce = 8;
// A server that has not answered after this long is not going to: the page is looked at again in the next pass, and a
// process that is to stop does not wait for the SDK's own tries.
const callTimeoutMs = 10_000;
// The relay empties the outbox in seconds: rows older than this mean that it does not run, or cannot.
const oldRowMs = 60_000;

/** What one pass did. */
export interface Pass {
  readonly momentsPast: number;
  readonly coursesMissing: number;
  readonly casesEnded: number;
  readonly oldestRowMs: number;
}

/**
 * Looks for what was lost between the record and the clockwork, and rings it (核对). Under one lock, so that one
 * process does it. It changes no case: a ring is all it can do.
 */
export class Reconciler {
  private readonly repairs: Repairs;
  private after: CaseId | null = null;
  private readonly nextPages = new Map<string, Uint8Array | null>();

  constructor(
    private readonly source: DataSource,
    private readonly temporal: Temporal,
    private readonly log: Log,
  ) {
    this.repairs = new Repairs(source);
  }

  /** A pass every minute until it is stopped. */
  async run(stop: AbortSignal): Promise<void> {
    while (await isNextPassDue(stop)) {
      try {
        await withLock(this.source, 'reconciler', async () => {
          const pass = await this.pass();
          if (Object.values(pass).some((count) => count > 0)) this.log.info({ ...pass }, 'reconciled');
        });
      } catch (error) {
        this.log.warn({ error: messageOf(error) }, 'the reconciler could not look');
      }
    }
  }

  /** The quick checks, and the next page of each slow one. */
  async pass(): Promise<Pass> {
    // What courses waited for when it was put off is due now, and the sweep is past it: their own timers ring minutes later.
    await this.repairs.ringDeferred();
    const momentsPast = await this.repairs.ringPastMoments(momentsPerPass);
    const { oldestMs } = await outboxState(this.source);
    if (oldestMs > oldRowMs) this.log.error({ oldestMs }, 'rings wait in the outbox: is the relay running?');
    return {
      momentsPast,
      oldestRowMs: oldestMs > oldRowMs ? oldestMs : 0,
      coursesMissing: await this.ringMissing(),
      casesEnded: await this.ringEnded(),
    };
  }

  private async ringMissing(): Promise<number> {
    const page = await this.repairs.openCases(this.after, casesPerPass);
    const missing: CaseId[] = [];
    await inParallel(page, callsAtOnce, async (one) => {
      if (!(await isRunning(this.temporal, courseId(one.kind, one.caseId), one.isDrill))) missing.push(one.caseId);
    });
    failpoint('reconciler_before_repair');
    const rung = await this.repairs.ring(missing, 'course_missing');
    this.after = page.length < casesPerPass ? null : (page.at(-1)?.caseId ?? null);
    return rung;
  }

  /** Courses whose case has ended: their last ring was lost. The engine's own list is good enough for that. */
  private async ringEnded(): Promise<number> {
    let ended = 0;
    for (const namespace of [this.temporal.options.namespace, this.temporal.options.drillNamespace]) {
      const answer = await this.ask(() =>
        this.temporal.connection.workflowService.listWorkflowExecutions({
          namespace,
          query: `ExecutionStatus = 'Running'`,
          pageSize: casesPerPass,
          nextPageToken: this.nextPages.get(namespace) ?? null,
        }),
      );
      const cases = answer.executions.flatMap(({ execution }) => {
        const found = caseOfCourse(execution?.workflowId ?? '');
        return found === null ? [] : [found.caseId];
      });
      const open = await this.repairs.stillOpen(cases);
      ended += await this.repairs.ring(
        cases.filter((caseId) => !open.has(caseId)),
        'case_ended',
      );
      const token = answer.nextPageToken;
      this.nextPages.set(namespace, token.length > 0 ? token : null);
    }
    return ended;
  }

  private async ask<T>(question: () => Promise<T>): Promise<T> {
    return await this.temporal.connection.withDeadline(Date.now() + callTimeoutMs, question);
  }
}

async function isNextPassDue(stop: AbortSignal): Promise<boolean> {
  await pause(everyMs, stop);
  return !stop.aborted;
}
