import type { DataSource } from 'typeorm';

import type { Log } from '#libs/observability';
import { drillChannel, listenOn, outboxChannel } from '#libs/persistence';

import type { DrillDriver } from './drill/driver.js';
import { isStopped, messageOf, pause } from './pauses.js';
import type { Relay } from './relay/relay.js';

// Behind it everybody polls: while the connection is lost, things take seconds instead of milliseconds.
const againMs = 1_000;

/** Listens to NOTIFY and wakes whoever has something to do. */
export class Listener {
  constructor(
    private readonly source: DataSource,
    private readonly relay: Relay,
    private readonly driver: DrillDriver,
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
    const wake = (channel: string): void => {
      if (channel === outboxChannel) this.relay.wake();
      else this.driver.wake();
    };
    const listening = await listenOn(this.source, wake, outboxChannel, drillChannel);
    this.relay.wake();
    await Promise.race([listening.isOver, isStopped(stop)]);
    await listening.close();
  }
}
