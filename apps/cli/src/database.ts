import { postgres } from '#libs/config';
import { openDatabase, requireMigrated } from '#libs/persistence';
import type { DataSource } from 'typeorm';
import * as z from 'zod';
import type { CliContext } from './context.js';
import { settingsOf } from './settings.js';

// One command, one thing at a time.
const poolOfCommand = 2;

/** The installation's database, for the commands that need neither its keys nor the door. */
export async function inDatabase<T>(context: CliContext, work: (database: DataSource) => Promise<T>): Promise<T> {
  const config = settingsOf(z.object(postgres), context.environment);
  return await withDatabase(config.DATABASE_URL.reveal(), poolOfCommand, work);
}

/**
 * Opens a database for one command and closes it after.
 *
 * @throws StateShapeError it was written by a release that keeps another shape
 * @throws ProcessProblem it has no tables yet
 */
export async function withDatabase<T>(
  url: string,
  poolSize: number,
  work: (database: DataSource) => Promise<T>,
): Promise<T> {
  const source = await openDatabase({ url, poolSize, applicationName: 'maplebridge-cli' });
  try {
    await requireMigrated(source);
    return await work(source);
  } finally {
    await source.destroy();
  }
}
