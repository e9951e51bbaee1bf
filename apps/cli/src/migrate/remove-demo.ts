import * as z from 'zod';
import { loadConfig, postgres } from '#libs/config';
import { openDatabase } from '#libs/persistence';
import type { CliContext } from '../context.js';
import { removeDemoAccounts } from '../seed/index.js';

/** Removes the demonstration accounts of DATABASE_URL; returns how many there were. */
export async function removeDemo({ environment }: CliContext): Promise<number> {
  const config = loadConfig(z.object(postgres), environment);
  const url = config.DATABASE_URL.reveal();
  const database = await openDatabase({ url, poolSize: 1, applicationName: 'maplebridge-remove-demo' });
  try {
    return await removeDemoAccounts(database);
  } finally {
    await database.destroy();
  }
}
