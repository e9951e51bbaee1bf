import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { apiConfig } from '../../apps/api/src/config.js';
import { openPlatform } from '../../apps/api/src/open-platform.js';
import { seedCounty } from '../../apps/cli/src/seed/seed-county.js';
import { openLog } from '#libs/observability';
import { removeDemo } from '#libs/persistence';
import { aDatabase, anEmptyDatabase, type TestDatabase } from '../support/database.js';
import { someKeys } from '../support/door.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase();
  await seedCounty(database.source, 'Grain-basket-77');
}, 60_000);
afterAll(() => database.drop());

async function open(bind: string, url = database.url): Promise<boolean> {
  const config = apiConfig.parse({
    DATABASE_URL: url,
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    MAPLEBRIDGE_KEYS: '/unused',
    HTTP_BIND: bind,
  });
  const given = { keys: someKeys(), engine: {} as never, log: openLog('test', 'silent'), version: '0.0.0' };
  const platform = await openPlatform(config, given);
  await platform.database.destroy();
  return platform.settings.isLoopback;
}

it('lets no other machine in while demonstration accounts stand', async () => {
  await expect(open('0.0.0.0')).rejects.toThrow('HTTP_BIND');
  for (const bind of ['127.0.0.1', '127.0.0.2', '::1', 'localhost']) expect(await open(bind)).toBe(true);
  await removeDemo(database.source);
  expect(await open('0.0.0.0')).toBe(false);
});

it('starts over no database that was not migrated, and says what to run', async () => {
  const empty = await anEmptyDatabase();
  try {
    await expect(open('127.0.0.1', empty.url)).rejects.toThrow(/maplebridge migrate/u);
  } finally {
    await empty.drop();
  }
});
