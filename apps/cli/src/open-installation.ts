import { disk, files, keys, postgres, readKeys } from '#libs/config';
import { kinds, openDocket, type DocketParts, type OpenDocket } from '#libs/docket';
import { FileKeys, FileStore, openPlace } from '#libs/files';
import { requireKeys } from '#libs/persistence';
import type { DataSource } from 'typeorm';
import * as z from 'zod';
import type { CliContext } from './context.js';
import { withDatabase } from './database.js';
import { settingsOf } from './settings.js';

/** The installation's database and its door, for the commands that need no running server. */
export interface OpenInstallation extends OpenDocket {
  readonly source: DataSource;
  /** Where attachments are kept; null: neither a folder nor a store is set. */
  readonly files: FileStore | null;
}

/**
 * Opens the installation for one command and closes it after.
 *
 * @param door `hasMadeUpPast` for the command that fills a demonstration, and for no other
 * @throws KeysError the database was written with other keys
 */
export async function withInstallation<T>(
  context: CliContext,
  work: (installation: OpenInstallation) => Promise<T>,
  door: Pick<DocketParts, 'hasMadeUpPast'> = {},
): Promise<T> {
  const config = settingsOf(z.object({ ...postgres, ...disk, ...keys, ...files }), context.environment);
  const of = { folder: config.DATABASE_DISK, reserveOf: config.DATABASE_DISK_RESERVE };
  const known = readKeys(config.MAPLEBRIDGE_KEYS);
  return await withDatabase(config.DATABASE_URL.reveal(), config.DATABASE_POOL_MAX, async (source) => {
    await requireKeys(source, known);
    const place = openPlace(config);
    const kept = place === null ? null : new FileStore(place, new FileKeys(known));
    return await work({ source, files: kept, ...openDocket(source, known, kinds, { ...door, disk: of }) });
  });
}
