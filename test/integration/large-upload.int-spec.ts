import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { aWave } from '../support/files/a-recording.js';

const mebibyte = 1024 ** 2;
const size = 200 * mebibyte;

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
  const { files } = api.platform;
  if (files === null) throw new Error('this test keeps files');
  Object.assign(api.platform, { files: { ...files, limits: { ...files.limits, mostBytes: size } } });
}, 60_000);
afterAll(() => api.close());

it('takes 200 MB in and gives them back in the memory of a few pieces', async () => {
  const id = await api.referred();
  const head = aWave(0, size - 8);
  head.writeUInt32LE(size - 44, 40);
  const piece = Buffer.alloc(mebibyte, 'maple');
  const hash = createHash('sha256');
  const before = process.memoryUsage.rss();
  let most = before;
  async function* recording() {
    for (let sent = 0; sent < size;) {
      const next = sent === 0 ? head : piece.subarray(0, Math.min(mebibyte, size - sent));
      sent += next.length;
      hash.update(next);
      most = Math.max(most, process.memoryUsage.rss());
      yield next;
      await Promise.resolve();
    }
  }
  const said = await api.attach(id, 'clerk', { name: '录音.wav', bytes: recording() });
  expect({ status: said.status, text: said.text }).toMatchObject({ status: 200 });
  const sha256 = hash.digest('hex');
  const listed = await api.get(`/api/cases/${id}/attachments`, 'clerk');
  expect(listed.body.items).toMatchObject([{ bytes: size, sha256 }]);
  // Most of it is of who sends, and of what the collector has still to take; a file held as a whole would be 200 at the least.
  expect((most - before) / mebibyte).toBeLessThan(180);
}, 120_000);
