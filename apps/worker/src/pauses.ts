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
export function isStopped(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    else
      stop.addEventListener(
        'abort',
        () => {
          resolve();
        },
        { once: true },
      );
  });
}

/** Waits, or less long when the process is to stop. Never throws. */
export function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) {
      resolve();
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    stop.addEventListener('abort', end);
  });
}

/** A sleep that somebody may end early. A wake that comes while nobody sleeps ends the next one at once. */
export class WakeableSleep {
  private isWoken = false;
  private end: (() => void) | null = null;

  wake(): void {
    this.isWoken = true;
    this.end?.();
  }

  /** Forgets earlier wakes: what they were for is looked at now. */
  begin(): void {
    this.isWoken = false;
  }

  async sleep(ms: number, stop: AbortSignal): Promise<void> {
    if (this.isWoken || stop.aborted) return;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        stop.removeEventListener('abort', end);
        this.end = null;
        resolve();
      };
      const timer = setTimeout(end, ms);
      stop.addEventListener('abort', end);
      this.end = end;
    });
  }
}

/** What an error says, for a log: of the systems that we call, never of a case. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
