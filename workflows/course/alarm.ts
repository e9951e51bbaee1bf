import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/**
 * The one timer of a course, and what it knows of the time by it. A task that meets a query may be given the time of an
 * earlier task (seen with SDK 1.24.0 under load): a course that only believed `Date.now()` would then set the timer
 * that has just fired anew, and replay as something else. So what has rung is past, whatever the clock says.
 *
 * Setting it to what it is set to already changes nothing, so that
 * rings cost no timers.
 */
export class Alarm {
  private scope: CancellationScope | null = null;
  private rang = false;
  private latestMs = 0;

  /** When it rings or rang, in milliseconds of the engine's time; null when it is not set. */
  dueMs: number | null = null;

  /** Now, in milliseconds of the engine's time; never before what has rung. */
  get nowMs(): number {
    return Math.max(Date.now(), this.latestMs);
  }

  get isRinging(): boolean {
    return this.rang;
  }

  /** @param summary shown beside the timer in the engine's history, in the clear: ids only */
  set(dueMs: number | null, summary: string): void {
    if (dueMs === this.dueMs) return;
    this.scope?.cancel();
    this.scope = null;
    this.dueMs = dueMs;
    this.rang = false;
    if (dueMs === null) return;
    const scope = new CancellationScope();
    this.scope = scope;
    scope
      .run(() => this.ring(scope, dueMs, summary))
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  }

  /** Forgets a ring that was answered. */
  reset(): void {
    this.set(null, '');
  }

  private async ring(scope: CancellationScope, dueMs: number, summary: string): Promise<void> {
    await sleep(Math.max(1, dueMs - this.nowMs), { summary });
    this.latestMs = Math.max(this.latestMs, dueMs);
    if (this.scope === scope) this.rang = true;
  }
}
