import * as z from 'zod';
import { loadConfig, postgresOwner } from '#libs/config';
import { migrate, openDatabase } from '#libs/persistence';
import type { CliContext } from '../context.js';
import { loadPackFiles } from './pack-files.js';

/** What was done to the database; empty lists when it was up to date. */
export interface MigrateReport {
  readonly migrations: readonly string[];
  readonly packs: readonly string[];
}

/** Migrates the database of DATABASE_OWNER_URL and loads the packs of this release. */
export async function bringUpToDate({ environment, repository }: CliContext): Promise<MigrateReport> {
  const config = loadConfig(z.object(postgresOwner), environment);
  const url = config.DATABASE_OWNER_URL.reveal();
  const migrations = await migrate(url);
  const database = await openDatabase({ url, poolSize: 1, applicationName: 'maplebridge-migrate' });
  try {
    return { migrations, packs: await loadPackFiles(database, repository) };
  } finally {
    await database.destroy();
  }
}
