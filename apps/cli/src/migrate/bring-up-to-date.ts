import * as z from 'zod';
import { keys, postgresOwner, readKeys } from '#libs/config';
import { demoMark, migrate, openDatabase, requireKeys } from '#libs/persistence';
import type { CliContext } from '../context.js';
import { settingsOf } from '../settings.js';
import { seedPetition } from '../seed/demo-petition.js';
import { seedCases } from '../seed/demo-cases.js';
import type { DemoPerson } from '../seed/demo-staff.js';
import { seedCounty } from '../seed/seed-county.js';
import { loadMadeUpCalendars, loadPackFiles } from './pack-files.js';

/** What was done to the database; empty lists when it was up to date. */
export interface MigrateReport {
  readonly migrations: readonly string[];
  readonly packs: readonly string[];
  /** `demo` while demonstration accounts stand, `removed` after they went. */
  readonly demo: Awaited<ReturnType<typeof demoMark>>;
  /** Demonstration accounts that exist, and how many of them were made now. */
  readonly accounts: readonly DemoPerson[];
  readonly created: number;
}

export interface MigrateOptions {
  /** Makes the demonstration county and, where a password for them is set, its accounts, unless they were removed before. */
  readonly demoCounty: boolean;
  /** With a handled petition to look at as its petitioner, in a demonstration that is made now. */
  readonly demoPetition?: boolean;
  /** With some sixty petitions in every stage, in a demonstration that is made now. */
  readonly demoCases?: boolean;
}

/**
 * Migrates the database of DATABASE_OWNER_URL, loads the packs of this release and, when asked, the demonstration county.
 *
 * @throws KeysError the database was written with other keys than those that are given
 */
export async function bringUpToDate(
  { environment, repository }: CliContext,
  options: MigrateOptions,
): Promise<MigrateReport> {
  const config = settingsOf(z.object(postgresOwner), environment, 'DATABASE_OWNER_URL');
  const url = config.DATABASE_OWNER_URL.reveal();
  const migrations = await migrate(url);
  const database = await openDatabase({ url, poolSize: 1, applicationName: 'maplebridge-migrate' });
  try {
    // Where a deployment gives migrations no keys, the servers look themselves.
    if (environment.MAPLEBRIDGE_KEYS) await requireKeys(database, keysOf(environment));
    const packs = await loadPackFiles(database, repository);
    const password = environment.MAPLEBRIDGE_DEMO_PASSWORD || null;
    const { accounts, created } = options.demoCounty
      ? await seedCounty(database, password)
      : { accounts: [], created: 0 };
    const invented = options.demoCounty ? await loadMadeUpCalendars(database, repository) : [];
    // Only with the accounts: a demonstration of earlier was written with keys that may be others.
    if (options.demoPetition === true && created > 0) await seedPetition(database, keysOf(environment));
    if (options.demoCases === true && created > 0) await seedCases(database, keysOf(environment));
    const demo = await demoMark(database);
    return { migrations, packs: [...packs, ...invented], demo, accounts, created };
  } finally {
    await database.destroy();
  }
}

function keysOf(environment: CliContext['environment']) {
  return readKeys(settingsOf(z.object(keys), environment).MAPLEBRIDGE_KEYS);
}
