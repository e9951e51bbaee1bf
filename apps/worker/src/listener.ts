import type { DataSource } from 'typeorm';

import type { Log } from '#libs/observability';
import { drillChannel, listenOn, outboxChannel } from '#libs/persistence';

import type { DrillDriver } from './drill/driver.js';
import { isStopped, messageOf, pause } from './pauses.js';
import type { Relay } from './relay/relay.js';
import type { Webhooks } from './webhook/webhooks.js';

// Behind it everybody polls: while the connection is lost, things take seconds instead of milliseconds.
const againMs = 1_000;

/** Whoever has something to do when the database rings. */
export interface Woken {
  readonly relay: Pick<Relay, 'wake'>;
  readonly driver: Pick<DrillDriver, 'wake'>;
  readonly webhooks: Pick<Webhooks, 'wake'>;
}

/** Listens to NOTIFY and wakes whoever has something to do. */
export class Listener {
  constructor(
    private readonly source: DataSource,
    private readonly woken: Woken,
    private readonly log: Log,
  ) {}

  /** Listens until it is stopped; a connection that is lost is made again. */
  async run(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      try {
        await this.listen(stop);
      } catch (error) {
        this.log.warn({ error: messageOf(error) }, 'not listening: the relay polls');
      }
      await pause(againMs, stop);
    }
  }

  private async listen(stop: AbortSignal): Promise<void> {
    const { relay, driver, webhooks } = this.woken;
    const recorded = (): void => {
      relay.wake();
      webhooks.wake();
    };
    const wake = (channel: string): void => (channel === outboxChannel ? recorded() : driver.wake());
    const listening = await listenOn(this.source, wake, outboxChannel, drillChannel);
    recorded();
    await Promise.race([listening.isOver, isStopped(stop)]);
    await listening.close();
  }
}
