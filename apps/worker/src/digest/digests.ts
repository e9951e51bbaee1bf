import { legalDateOf } from '#libs/calendar';
import { as, type Instant } from '#libs/kernel';
import type { Log } from '#libs/observability';
import { leaseStaffMessage, planDigests } from '#libs/persistence';
import type { DataSource } from 'typeorm';

import { Backoff, messageOf, pause } from '../pauses.js';
import { digestTimes, type DigestContent } from './digest-content.js';
import type { DigestSender } from './digest-sender.js';

// Who confirms an address or tries a robot waits for it; a look that finds nothing is one read of an index.
const lookEveryMs = 2_000;
// A county has some hundred people: their digests are out within minutes, one after the other. Then the day is looked at again.
const mostInATurn = 20;

/**
 * Makes the digests of each working day at their hour, and sends them with codes and trials (每日摘要). Any number of workers
 * may do it: a message is one worker's for a while, and goes once by the journal. One that was down at the hour makes them
 * up for the rest of the day.
 */
export class Digests {
  /** Until it changes the day has been planned by this worker. */
  private planned = '';

  constructor(
    private readonly source: DataSource,
    private readonly content: DigestContent,
    private readonly sender: DigestSender,
    private readonly log: Log,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Goes on until it is stopped; the message under way is finished. */
  async run(stop: AbortSignal): Promise<void> {
    const backoff = new Backoff();
    while (!stop.aborted) {
      try {
        const sent = await this.turn(stop);
        backoff.reset();
        if (sent === 0) await pause(lookEveryMs, stop);
      } catch (error) {
        this.log.warn({ error: messageOf(error) }, 'digests wait: the database or the journal is away');
        await pause(backoff.next(), stop);
      }
    }
  }

  /** @returns how many messages it was about */
  async turn(stop?: AbortSignal): Promise<number> {
    const at = this.now().toISOString();
    const today = legalDateOf(as<Instant>(at));
    if (this.planned !== today) {
      const times = digestTimes(await this.content.world(), today);
      if (times !== null && at >= times.due) await planDigests(this.source, today, times.due);
      if (times === null || at >= times.due) this.planned = today;
    }
    let count = 0;
    while (count < mostInATurn && stop?.aborted !== true) {
      const message = await leaseStaffMessage(this.source);
      if (message === null) break;
      await this.sender.send(message, today);
      count += 1;
    }
    return count;
  }
}
