import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { asDomainError, DiskRoom, openDatabase } from '#libs/persistence';
import { DoorStore } from '../../libs/persistence/door/src/index.js';
import type { DataSource } from 'typeorm';
import { anEmptyDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await anEmptyDatabase();
  source = await openDatabase({ url: database.url, poolSize: 2, applicationName: 'test', readSeconds: 1 });
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const longer = 'select pg_sleep(1.5)';

it('a read that takes longer than its time is given up, and says so', async () => {
  const thrown = await source.query(longer).catch(asDomainError);
  expect(thrown).toMatchObject({ kind: 'unavailable', code: 'persistence.took_too_long' });
});

it('a transaction of the door has the time of a write, and leaves that of reads as it was', async () => {
  await new DoorStore(source, new DiskRoom(source, { reserveOf: () => 0 })).transact((transaction) =>
    transaction.query(longer),
  );
  const times = await Promise.all([1, 2].map(() => source.query('show statement_timeout')));
  expect(times).toEqual([[{ statement_timeout: '1s' }], [{ statement_timeout: '1s' }]]);
});
