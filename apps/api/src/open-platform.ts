import { ConfigurationError, type Keys } from '#libs/config';
import { kinds, openDocket } from '#libs/docket';
import { Typesetter } from '#libs/document';
import { ScanFolder } from '#libs/files';
import type { Log } from '#libs/observability';
import { demoMark, openDatabase, passwordPool, requireKeys, requireMigrated } from '#libs/persistence';
import { sealOf } from '#libs/seal';
import { AddressGuard } from '#libs/webhook';
import type { DataSource } from 'typeorm';
import { openFiles } from './attachment/file-room.js';
import type { ApiConfig } from './config.js';
import { Sealing } from './document/sealing.js';
import type { Engine } from './engine/engine.js';
import { Platform } from './platform.js';
import { reportSettingsOf } from './report/report-settings.js';

// A thousand pages of scans take half of this.
const binding = { documentMs: 60_000, startMs: 30_000 };
const loopback = /^(?:localhost|::1|127(?:\.\d{1,3}){3})$/;

/**
 * Opens what the API stands on. The database must answer; the engine need not.
 *
 * @throws ConfigurationError demonstration accounts stand, and other machines would reach them
 * @throws StateShapeError the database was written by a release that keeps another shape
 * @throws KeysError it was written with other keys
 */
export async function openPlatform(
  config: ApiConfig,
  given: { readonly keys: Keys; readonly engine: Engine; readonly log: Log; readonly version: string },
): Promise<Platform> {
  const database = await openDatabase({
    url: config.DATABASE_URL.reveal(),
    poolSize: config.DATABASE_POOL_MAX,
    applicationName: 'maplebridge-api',
    readSeconds: config.HTTP_READ_SECONDS,
  });
  await refuseForeign(database, given.keys);
  const isLoopback = loopback.test(config.HTTP_BIND);
  if (!isLoopback) await refuseDemo(database);
  const opened = openDocket(database, given.keys, kinds, {
    disk: { folder: config.DATABASE_DISK, reserveOf: config.DATABASE_DISK_RESERVE },
  });
  return new Platform({
    ...opened,
    registry: kinds,
    database,
    passwords: passwordPool(),
    files: openFiles(config, given.keys),
    scans: config.SCANS_FOLDER === undefined ? null : new ScanFolder(config.SCANS_FOLDER),
    webhookGuard: new AddressGuard(config.WEBHOOK_HOSTS),
    engine: given.engine,
    log: given.log,
    sealing: new Sealing(sealOf(config)),
    binder: new Typesetter(config.DOCUMENT_FONTS ?? null, binding),
    typesetter: new Typesetter(config.DOCUMENT_FONTS ?? null),
    settings: {
      isLoopback,
      trustedProxies: config.TRUSTED_PROXIES,
      version: given.version,
      reports: reportSettingsOf(config),
      portalAddress: config.PORTAL_ADDRESS ?? null,
      robotHosts: config.ROBOT_HOSTS,
      leastGuided: config.GUIDANCE_LEAST_COUNT,
      rosterKeptYears: config.ROSTER_KEPT_YEARS,
    },
  });
}

async function refuseForeign(database: DataSource, keys: Keys): Promise<void> {
  try {
    await requireMigrated(database);
    await requireKeys(database, keys);
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

/** Their password was printed on a screen. The local start says so sooner; this holds however the API is started. */
async function refuseDemo(database: DataSource): Promise<void> {
  if ((await demoMark(database)) !== 'demo') return;
  await database.destroy();
  const what = 'expected the loopback while demonstration accounts stand; maplebridge remove-demo removes them';
  throw new ConfigurationError([`HTTP_BIND: ${what}`]);
}
