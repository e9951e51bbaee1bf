import type { Keys } from '#libs/config';
import { kinds, openDocket } from '#libs/docket';
import type { Log } from '#libs/observability';
import { openDatabase, passwordPool, reads } from '#libs/persistence';
import type { ApiConfig } from './config.js';
import type { Engine } from './engine/engine.js';
import { Platform } from './platform.js';

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Opens what the API stands on. The database must answer; the engine need not. */
export async function openPlatform(
  config: ApiConfig,
  given: { readonly keys: Keys; readonly engine: Engine; readonly log: Log; readonly version: string },
): Promise<Platform> {
  const database = await openDatabase({
    url: config.DATABASE_URL.reveal(),
    poolSize: config.DATABASE_POOL_MAX,
    applicationName: 'maplebridge-api',
  });
  const room = openDocket(database, given.keys, kinds);
  return new Platform({
    ...room,
    registry: kinds,
    database,
    passwords: passwordPool(),
    engine: given.engine,
    log: given.log,
    settings: {
      jurisdiction: await reads.readJurisdiction(database),
      isLoopback: loopback.has(config.HTTP_BIND),
      trustedProxies: config.TRUSTED_PROXIES,
      version: given.version,
    },
  });
}
