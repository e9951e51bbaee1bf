import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseKeys, type Keys } from '#libs/config';
import { kinds, openDocket, Vault, type LedgerParts, type OpenDocket, type Registry } from '#libs/docket';
import { as, type Actor, type Capacity, type CaseId, type OfficeId } from '#libs/kernel';
import { migrate, saveOffices, setJurisdiction, storePack } from '#libs/persistence';
import { madeUpCounty } from '#libs/county';
import type { DataSource } from 'typeorm';
import { aCopy, type TestDatabase } from './database.js';

/** Loads the product's packs and the made-up county, as a first start does. */
export async function furnish(database: DataSource): Promise<void> {
  for (const [kind, folder] of [
    ['rules', 'libs/rules/packs'],
    ['calendar', 'libs/calendar/packs'],
  ] as const) {
    for (const file of readdirSync(folder).sort()) {
      const content = readFileSync(`${folder}/${file}`, 'utf8');
      await storePack(database, { kind, name: file.replace('.json', ''), content });
    }
  }
  const { jurisdiction: code, name, isMadeUp, offices, calendars } = madeUpCounty();
  for (const calendar of calendars) await storePack(database, { kind: 'calendar', ...calendar });
  await saveOffices(database, offices);
  await setJurisdiction(database, { code, name, isMadeUp }, { name: 'test', reason: 'furnished' });
}

/** A database of one suite with the packs and the made-up county. */
export async function aCounty(poolSize?: number): Promise<TestDatabase> {
  return await aCopy(
    'county',
    async ({ source, ownerUrl }) => {
      await migrate(ownerUrl);
      await furnish(source);
    },
    poolSize,
  );
}

const key = () => randomBytes(32).toString('base64');
const ofThisFile = JSON.stringify({ version: 1, id: 'test', identity: key(), textDigest: key(), receipt: key() });

/** The keys of a file of tests: whatever its doors write, its checks read. */
export const someKeys = (): Keys => parseKeys(ofThisFile);

/** The same as a file in a folder. @returns its path */
export function keysFileIn(folder: string): string {
  const path = join(folder, 'keys.json');
  writeFileSync(path, ofThisFile);
  return path;
}

/** What a ledger that these doors wrote is checked by. */
export const ledgerOf = (registry: object = kinds): LedgerParts => ({
  registry: registry as Registry,
  vault: new Vault(someKeys()),
});

/** A door onto a test database. */
export function aDoor(source: DataSource, registry: Registry = kinds): OpenDocket {
  return openDocket(source, someKeys(), registry);
}

/** A case id that nobody has used. */
export function aCaseId(): CaseId {
  return as<CaseId>(randomUUID());
}

/** Somebody who acts for an office. */
export function aPerson(office: string, capacity: Capacity, principal = `${office}/${capacity}`): Actor {
  return { kind: 'person', principal, office: as<OfficeId>(office), capacity };
}

/** The course of a case; of whichever, where it does not matter. */
export const courseOf = (caseId: CaseId): Actor => ({
  kind: 'course',
  principal: 'course',
  office: null,
  capacity: null,
  caseId,
});
export const theCourse = courseOf(as<CaseId>('00000000-0000-4000-8000-000000000009'));
