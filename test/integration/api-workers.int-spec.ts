import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openDatabase, workerApplication } from '#libs/persistence';
import { TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

async function workerPart(): Promise<unknown> {
  const { body } = await api.get('/api/health/ready');
  return (body.dependencies as { name: string }[]).find(({ name }) => name === 'worker');
}

it('the database sees whether a worker is alive, also while the engine does not answer', async () => {
  expect(await workerPart()).toMatchObject({ isReady: false, detail: expect.stringMatching(/^none is seen; /) });
  const worker = await openDatabase({ url: api.database.url, poolSize: 1, applicationName: workerApplication });
  await worker.query('select 1');
  expect(await workerPart()).toMatchObject({ isReady: true, detail: 'last seen 0 s ago; the engine does not answer' });
  await worker.destroy();
  expect(await workerPart()).toMatchObject({ isReady: false });
}, 30_000);
