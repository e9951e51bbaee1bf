import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Sweeper } from '../../apps/worker/src/sweeper.js';
import { as, type OfficeId } from '#libs/kernel';
import { openLog } from '#libs/observability';
import { createAccount, openSession, passwordPool, takeFromLimit } from '#libs/persistence';
import type { TestDatabase } from '../support/database.js';
import { aCounty } from '../support/door.js';
import { eventually } from '../support/eventually.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await aCounty();
});
afterAll(() => database.drop());

it('removes sessions, tries and counts that are old, and nothing else', async () => {
  const { source } = database;
  const role = { office: as<OfficeId>('bureau'), capacity: 'petition-clerk' } as const;
  const person = { name: 'ann', displayName: 'Ann', password: 'Grain-basket-77', roles: [role], isDemo: false };
  const account = await createAccount(source, passwordPool(), person);
  for (let n = 0; n < 2; n += 1) await openSession(source, { ...role, account, carrier: 'cookie' });
  for (const what of ['old', 'new']) await takeFromLimit(source, { what, limit: 1, windowSeconds: 60 }, 'x');
  await source.query(`update session set expires_at = clock_timestamp() - interval '1 second'
    where token_hash = (select min(token_hash) from session)`);
  await source.query(
    `update rate_limit set window_start = clock_timestamp() - interval '25 hours' where bucket like 'old:%'`,
  );
  const stop = new AbortController();
  const sweeping = new Sweeper(source, openLog('test', 'silent'), {
    keptDays: 200,
    freeze: async () => {},
    tellLost: async () => {},
  }).run(stop.signal);
  await eventually(async () => {
    const left = await source.query<object[]>(
      `select (select count(*)::int from session) as sessions,
         (select array_agg(split_part(bucket, ':', 1)) from rate_limit) as buckets`,
    );
    expect(left).toEqual([{ sessions: 1, buckets: ['new'] }]);
  });
  stop.abort();
  await sweeping;
});
