import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parseKeys } from '#libs/config';
import { kinds, openDocket, type OpenDocket, type Registry } from '#libs/docket';
import { as, type Actor, type Capacity, type CaseId, type OfficeId } from '#libs/kernel';
import { saveOffices, storePack, type Queryable } from '#libs/persistence';
import { binchuanCounty } from '#libs/office';
import type { DataSource } from 'typeorm';

/** Loads the product's packs and the made-up county, as a first start does. */
export async function furnish(database: Queryable): Promise<void> {
  for (const [kind, folder] of [
    ['rules', 'libs/rules/packs'],
    ['calendar', 'libs/calendar/packs'],
  ] as const) {
    for (const file of readdirSync(folder).sort()) {
      const content = readFileSync(`${folder}/${file}`, 'utf8');
      await storePack(database, { kind, name: file.replace('.json', ''), content });
    }
  }
  await saveOffices(database, binchuanCounty().offices);
}

/** Keys of one test. */
export function someKeys() {
  const key = () => randomBytes(32).toString('base64');
  const keys = { identity: key(), textDigest: key(), receipt: key() };
  return parseKeys(JSON.stringify({ version: 1, id: 'test', ...keys }));
}

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
