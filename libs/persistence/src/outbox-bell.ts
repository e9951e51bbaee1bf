import type { Queryable } from './queryable.js';

/** Channel on which the relay listens. */
export const outboxChannel = 'outbox';

// Long enough to ring once for the commits of a busy moment, short enough that nobody sees it.
const batchMs = 5;

/**
 * Tells the relay that something waits in the outbox: after the commit, once for many. Inside the transaction a NOTIFY
 * would cost two thirds of the rate, because commits with one are put in a row. A ring that is lost does not matter:
 * the relay polls behind it.
 */
export class OutboxBell {
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: Queryable) {}

  readonly ring = (): void => {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.database.query('select pg_notify($1, $2)', [outboxChannel, '']).catch(() => undefined);
    }, batchMs).unref();
  };
}
