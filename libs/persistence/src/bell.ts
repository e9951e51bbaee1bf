import type { Client } from 'pg';
import type { DataSource } from 'typeorm';

import { asDomainError } from './failures.js';
import type { Queryable } from './database.js';

/** Channels of NOTIFY. The payload is always empty: what there is to know stands in tables. */
export const channels = { outbox: 'maplebridge_outbox', drill: 'maplebridge_drill' } as const;
export type Channel = (typeof channels)[keyof typeof channels];

/**
 * Tells the workers that something waits in the outbox. Called after the commit, because inside the transaction it
 * costs two thirds of the rate, and batched: while one NOTIFY is under way any number of rings becomes one more. A
 * NOTIFY that is lost costs a poll's interval, so failures are nobody's business.
 */
export function bellOf(database: Queryable, channel: Channel = channels.outbox): () => void {
  let isRinging = false;
  let isAgain = false;
  const ring = async (): Promise<void> => {
    do {
      isAgain = false;
      await database.query(`select pg_notify($1, '')`, [channel]).catch(() => undefined);
    } while (isAgain);
    isRinging = false;
  };
  return () => {
    isAgain = true;
    if (isRinging) return;
    isRinging = true;
    void ring();
  };
}

/** Somebody who listens. */
export interface Listening {
  /** Settles when the connection is gone, whether it was lost or closed. */
  readonly isOver: Promise<void>;
  close(): Promise<void>;
}

/**
 * Listens on channels with one connection of the pool.
 *
 * @throws DomainError `persistence.unavailable`
 */
export async function listenOn(
  source: DataSource,
  onRing: (channel: string) => void,
  ...on: readonly Channel[]
): Promise<Listening> {
  const runner = source.createQueryRunner();
  try {
    const client = (await runner.connect()) as Client;
    const isOver = new Promise<void>((resolve) => {
      client.once('end', resolve);
      client.once('error', () => {
        resolve();
      });
    });
    client.on('notification', ({ channel }) => {
      onRing(channel);
    });
    for (const channel of on) await client.query(`listen ${channel}`);
    return {
      isOver,
      close: async () => {
        await client.query('unlisten *').catch(() => undefined);
        client.removeAllListeners('notification');
        await runner.release().catch(() => undefined);
      },
    };
  } catch (error) {
    await runner.release().catch(() => undefined);
    throw asDomainError(error);
  }
}

/**
 * Runs `work` while holding a lock that only one process can hold, and gives it back whatever happens. The lock
 * belongs to one connection, so it ends with the process that dies.
 *
 * @returns false when another process holds it
 */
export async function withLock(source: DataSource, name: string, work: () => Promise<void>): Promise<boolean> {
  const runner = source.createQueryRunner();
  try {
    const client = (await runner.connect()) as Client;
    const { rows } = await client.query<{ held: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 1)) as held',
      [name],
    );
    if (rows[0]?.held !== true) return false;
    try {
      await work();
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 1))', [name]).catch(() => undefined);
    }
    return true;
  } catch (error) {
    throw asDomainError(error);
  } finally {
    await runner.release().catch(() => undefined);
  }
}
