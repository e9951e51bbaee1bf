import type { Log } from '#libs/observability';
import { sweepSignIns, type Queryable } from '#libs/persistence';

import { messageOf, pause } from './pauses.js';

// What it removes is useless after hours and does no harm before: a day's rows of a county are some thousands.
const everyMs = 3_600_000;

/**
 * Removes what time has made useless of signing in and of limits: without it sessions and digests of sources would be
 * kept for ever. Several workers may do it at once, since nothing is lost by removing twice.
 */
export class Sweeper {
  constructor(
    private readonly database: Queryable,
    private readonly log: Log,
  ) {}

  /** At once, and every hour until it is stopped. */
  async run(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      try {
        await sweepSignIns(this.database);
      } catch (error) {
        this.log.warn({ error: messageOf(error) }, 'old sessions were not removed');
      }
      await pause(everyMs, stop);
    }
  }
}
