import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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

/** As slowly as it is taken: what `fetch` sends of a stream it holds in this process, which is that of the API too. */
async function sent(caseId: string, bytes: AsyncIterable<Uint8Array>): Promise<number | undefined> {
  const headers = {
    ...{ authorization: `Bearer ${api.tokenOf('clerk')}`, 'idempotency-key': randomUUID() },
    ...{ 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent('录音.wav') },
  };
  const address = `${api.url}/api/cases/${caseId}/attachments?category=evidence&origin=office`;
  const asked = request(address, { method: 'POST', headers });
  const answered = once(asked, 'response') as Promise<[IncomingMessage]>;
  await pipeline(Readable.from(bytes, { highWaterMark: 1 }), asked);
  const [answer] = await answered;
  answer.resume();
  return answer.statusCode;
}

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
  expect(await sent(id, recording())).toBe(200);
  const sha256 = hash.digest('hex');
  const listed = await api.get(`/api/cases/${id}/attachments`, 'clerk');
  expect(listed.body.items).toMatchObject([{ bytes: size, sha256 }]);
  expect((most - before) / mebibyte).toBeLessThan(100);
}, 120_000);
