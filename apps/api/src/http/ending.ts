import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The end of one API process (停止), in order: from the first signal on it is not ready, so that nobody is sent to it any more;
 * for a grace it goes on taking connections, because whoever sends them looks only now and then; then it takes no new one,
 * finishes what is under way, and ends.
 */
export class Ending {
  private readonly begun = new AbortController();
  private readonly hurried = new AbortController();

  get hasBegun(): boolean {
    return this.begun.signal.aborted;
  }

  /** Calls once, when the end begins. */
  onBegin(call: () => void): void {
    this.begun.signal.addEventListener('abort', call, { once: true });
  }

  /** Begins it. Settles when the grace (ms) is over, or when somebody was in a hurry. */
  async begin(graceMs: number): Promise<void> {
    this.begun.abort();
    await sleep(graceMs, undefined, { signal: this.hurried.signal }).catch(() => undefined);
  }

  /** Leaves out what is left of the grace. */
  hurry(): void {
    this.hurried.abort();
  }
}
