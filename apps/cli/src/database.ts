import { postgres } from '#libs/config';
import { openDatabase, requireShape } from '#libs/persistence';
import type { DataSource } from 'typeorm';
import * as z from 'zod';

import type { CliContext } from './context.js';
import { settingsOf } from './settings.js';

/** The installation's database, for the commands that need neither its keys nor the door. */
export async function inDatabase<T>(context: CliContext, work: (database: DataSource) => Promise<T>): Promise<T> {
  const config = settingsOf(z.object({ ...postgres }), context.environment);
  const source = await openDatabase({
    url: config.DATABASE_URL.reveal(),
    // One command, one thing at a time.
    poolSize: 2,
    applicationName: 'maplebridge-cli',
  });
  try {
    await requireShape(source);
    return await work(source);
  } finally {
    await source.destroy();
  }
}
