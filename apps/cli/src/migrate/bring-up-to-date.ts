import * as z from 'zod';
import { keys, postgresOwner, readKeys, type Keys } from '#libs/config';
import { differenceOf } from '#libs/county';
import { demoMark, migrate, openDatabase, passwordPool, requireKeys } from '#libs/persistence';
import type { DataSource } from 'typeorm';
import type { CliContext } from '../context.js';
import { countyIn, requireAdministrator } from '../county/county-file.js';
import { heldByClosed } from '../county/held.js';
import { loadCounty, accountsAfter } from '../county/load-county.js';
import { passwordFile, passwordFileName } from '../county/password-file.js';
import { presentCounty } from '../county/present-county.js';
import { requireNothingHeld } from '../county/takers.js';
import { settingsOf } from '../settings.js';
import { seedPetition } from '../seed/demo-petition.js';
import { seedCases } from '../seed/demo-cases.js';
import { seedRegister } from '../seed/demo-register.js';
import { seedCounty, type DemoPerson } from '../seed/seed-county.js';
import { loadPackFiles } from './pack-files.js';

/** What was done to the database; empty lists when it was up to date. */
export interface MigrateReport {
  readonly migrations: readonly string[];
  readonly packs: readonly string[];
  /** `demo` while demonstration accounts stand, `removed` after they went. */
  readonly demo: Awaited<ReturnType<typeof demoMark>>;
  /** Demonstration accounts that exist, and how many of them were made now. */
  readonly accounts: readonly DemoPerson[];
  readonly created: number;
  /** File of the one-time passwords of accounts that a county file has brought now; null: none were made. */
  readonly passwords: string | null;
}

export interface MigrateOptions {
  /** Makes the demonstration county and, where a password for them is set, its accounts, unless they were removed before. */
  readonly demoCounty: boolean;
  /** Loads this county file instead, and writes one-time passwords of new accounts to `passwords`. */
  readonly county?: string;
  readonly passwords?: string;
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
    const { county } = options;
    const passwords = county === undefined ? null : await loadOwnCounty(database, { ...options, county });
    const { accounts, created } =
      options.demoCounty && county === undefined ? await seedCounty(database, password) : { accounts: [], created: 0 };
    // Only with the accounts: a demonstration of earlier was written with keys that may be others. Without keys nothing can be
    // sealed.
    if (created > 0 && environment.MAPLEBRIDGE_KEYS) await fillDemonstration(database, keysOf(environment), options);
    const demo = await demoMark(database);
    return { migrations, packs, demo, accounts, created, passwords };
  } finally {
    await database.destroy();
  }
}

/** What a demonstration begins with beside its offices and accounts. */
async function fillDemonstration(
  database: DataSource,
  known: Keys,
  { demoPetition, demoCases }: Pick<MigrateOptions, 'demoPetition' | 'demoCases'>,
): Promise<void> {
  await seedRegister(database, known);
  if (demoPetition === true) await seedPetition(database, known);
  if (demoCases === true) await seedCases(database, known);
}

/**
 * A county of one's own: where one stands already, the difference is applied if no office that ends holds anything.
 *
 * @throws ProcessProblem notFound, badInput: of the file; refused: an office that ends holds something
 * @returns where the one-time passwords of new accounts are; null: none were made
 */
async function loadOwnCounty(
  database: DataSource,
  { county: path, passwords }: { readonly county: string; readonly passwords?: string },
): Promise<string | null> {
  const county = await countyIn(path);
  const present = await presentCounty(database);
  const after = accountsAfter(present?.accounts ?? [], county.accounts);
  requireAdministrator(path, after);
  const held = await heldByClosed(database, differenceOf(present, county), after);
  requireNothingHeld(held, (await demoMark(database)) === 'demo');
  const file = passwordFile(passwords ?? passwordFileName(new Date()));
  const { made } = await loadCounty(database, county, {
    by: { account: null, name: 'migrate', reason: '装入县域数据 county load' },
    ...{ passwords: passwordPool(), firstPasswords: { are: 'one-time' }, onMade: file.write },
  }).catch((error: unknown) => {
    file.remove();
    throw error;
  });
  return made.length === 0 ? null : file.path;
}

function keysOf(environment: CliContext['environment']) {
  return readKeys(settingsOf(z.object(keys), environment).MAPLEBRIDGE_KEYS);
}
