import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Log } from '#libs/observability';

// What is away comes back within seconds in a restart, within minutes or hours in a failure: asking twice a second at first
// and every two seconds in the end finds it soon and disturbs nobody.
const firstPauseMs = 500;
const longestPauseMs = 2_000;

/** Pauses that grow, until something went well again. */
export class Backoff {
  private pauseMs = firstPauseMs;

  /** The next pause in milliseconds. */
  next(): number {
    const now = this.pauseMs;
    this.pauseMs = Math.min(this.pauseMs * 2, longestPauseMs);
    return now;
  }

  reset(): void {
    this.pauseMs = firstPauseMs;
  }
}

/**
 * Tries until it succeeds or the process is to stop: the engine and the database may come up after the worker.
 *
 * @returns null when it was stopped
 */
export async function untilDone<T>(
  what: string,
  stop: AbortSignal,
  log: Log,
  run: () => Promise<T>,
): Promise<T | null> {
  const backoff = new Backoff();
  while (!stop.aborted) {
    try {
      return await run();
    } catch (error) {
      log.warn({ what, error: messageOf(error) }, 'not available yet');
      await pause(backoff.next(), stop);
    }
  }
  return null;
}

/** Settles when the process is to stop. */
export async function isStopped(stop: AbortSignal): Promise<void> {
  if (!stop.aborted) await once(stop, 'abort');
}

/** What happens again and again, for those who wait for the next time. */
export class Recurring {
  private tell: () => void = () => undefined;
  private awaited: Promise<void> = this.another();

  /** Settles when it next happens. */
  get next(): Promise<void> {
    return this.awaited;
  }

  happen(): void {
    this.tell();
    this.awaited = this.another();
  }

  private another(): Promise<void> {
    return new Promise((resolve) => (this.tell = resolve));
  }
}

/** Waits, or less long when the process is to stop. Never throws. */
export async function pause(ms: number, stop: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal: stop }).catch(() => undefined);
}

/** A sleep that somebody may end early. A wake that comes while nobody sleeps ends the next one at once. */
export class WakeableSleep {
  private woken = new AbortController();

  readonly wake = (): void => this.woken.abort();

  /** Forgets earlier wakes: what they were for is looked at now. */
  begin(): void {
    this.woken = new AbortController();
  }

  async sleep(ms: number, stop: AbortSignal): Promise<void> {
    if (stop.aborted) return;
    stop.addEventListener('abort', this.wake);
    await pause(ms, this.woken.signal);
    stop.removeEventListener('abort', this.wake);
  }
}

/** What an error says, for a log: of the systems that we call, never of a case. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
