import { randomUUID } from 'node:crypto';
import { remindedFacts } from '#libs/contracts';
import type { Log } from '#libs/observability';
import { leaseWebhooks, placeEvents, type LeasedWebhook } from '#libs/persistence';
import type { DataSource } from 'typeorm';

import { Backoff, messageOf, pause, WakeableSleep } from '../pauses.js';
import type { Delivery } from './delivery.js';

// NOTIFY wakes it at once; the poll is for the one that was lost, and for what is tried again.
const pollMs = 1_000;
// Each turn is a transaction or two: made after every act they cost a tenth of it. Programs and badges wait a blink longer.
const leastPauseMs = 250;

/**
 * Gives what was recorded its places in the stream of events, and brings it to the receivers of webhooks (推送). Each receiver
 * has a line of its own, so that one that is dead or slow holds back nobody else. Any number of workers may do it: a
 * receiver is one worker's for a while, and what a worker that died held is free when its time is over.
 */
export class Webhooks {
  private readonly lines = new Map<string, Promise<void>>();
  private readonly pauseBetween = new WakeableSleep();

  constructor(
    private readonly source: DataSource,
    private readonly delivery: Delivery,
    private readonly log: Log,
  ) {}

  /** Something was recorded. */
  wake(): void {
    this.pauseBetween.wake();
  }

  /** Goes on until it is stopped; messages under way are finished. */
  async run(stop: AbortSignal): Promise<void> {
    const backoff = new Backoff();
    while (!stop.aborted) {
      try {
        this.pauseBetween.begin();
        await this.turn(stop);
        backoff.reset();
        await pause(leastPauseMs, stop);
        await this.pauseBetween.sleep(pollMs, stop);
      } catch (error) {
        this.log.warn({ error: messageOf(error) }, 'webhooks wait: the database is away');
        await pause(backoff.next(), stop);
      }
    }
    await Promise.all(this.lines.values());
  }

  /** Places what waits, and begins with each receiver that is due. */
  private async turn(stop: AbortSignal): Promise<void> {
    while (!stop.aborted && (await placeEvents(this.source, remindedFacts())) > 0);
    if (stop.aborted) return;
    const lease = randomUUID();
    for (const webhook of await leaseWebhooks(this.source, lease, [...this.lines.keys()]))
      this.begin(webhook, lease, stop);
  }

  private begin(webhook: LeasedWebhook, lease: string, stop: AbortSignal): void {
    const line = this.delivery
      .bring(webhook, lease, stop)
      .catch((error: unknown) => {
        this.log.warn({ webhook: webhook.id, error: messageOf(error) }, 'a receiver waits: the database is away');
      })
      .finally(() => {
        this.lines.delete(webhook.id);
        // What was recorded while it was at the end of its line.
        this.wake();
      });
    this.lines.set(webhook.id, line);
  }
}
