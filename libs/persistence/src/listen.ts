import type { Client } from 'pg';
import type { DataSource } from 'typeorm';

import { asDomainError } from './failures.js';
import type { Queryable } from './queryable.js';

/** Channel on which the driver of drills listens: a drill has got a new target. */
export const drillChannel = 'drill';

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
  ...channels: readonly string[]
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
    for (const channel of channels) await client.query(`listen ${client.escapeIdentifier(channel)}`);
    const close = async (): Promise<void> => {
      await client.query('unlisten *').catch(() => undefined);
      client.removeAllListeners('notification');
      await runner.release().catch(() => undefined);
    };
    let closing: Promise<void> | null = null;
    // Once: given back, the connection is somebody else's.
    return { isOver, close: () => (closing ??= close()) };
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

/** Whether some process holds the lock of that name now. @throws DomainError `persistence.unavailable` */
export async function isLocked(database: Queryable, name: string): Promise<boolean> {
  try {
    const [row] = await database.query<{ held: boolean }>(
      `select exists (select from pg_locks where locktype = 'advisory' and granted and objsubid = 1
         and database = (select oid from pg_database where datname = current_database())
         and (classid::bigint << 32 | objid::bigint) = hashtextextended($1, 1)) as held`,
      [name],
    );
    return row?.held === true;
  } catch (error) {
    throw asDomainError(error);
  }
}
