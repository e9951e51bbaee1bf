import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bringUpToDate } from '../../apps/cli/src/migrate/bring-up-to-date.js';
import { loadOfficeTree } from '#libs/persistence';
import { aDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(() => database.drop());

it('makes the county without accounts where no password is set for them', async () => {
  const environment = { DATABASE_OWNER_URL: database.ownerUrl };
  const report = await bringUpToDate({ environment, repository: process.cwd() }, { demoCounty: true });
  expect(report).toMatchObject({ demo: 'absent', accounts: [], created: 0 });
  expect((await loadOfficeTree(database.source)).all.length).toBeGreaterThan(100);
});
