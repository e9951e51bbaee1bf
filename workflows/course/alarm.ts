import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/** The one timer of a course. Setting it to what it is set to already changes nothing, so that rings cost no timers. */
export class Alarm {
  private scope: CancellationScope | null = null;
  private rang = false;

  /** When it rings or rang, in milliseconds of the engine's time; null when it is not set. */
  dueMs: number | null = null;

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
    await sleep(Math.max(1, dueMs - Date.now()), { summary });
    if (this.scope === scope) this.rang = true;
  }
}
