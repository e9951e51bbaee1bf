import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { checkFile, FileKeys, FileStore, S3Place } from '#libs/files';
import { TestApi } from '../support/api.js';
import { someKeys } from '../support/door.js';
import { aWave } from '../support/files/a-recording.js';
import { S3Server } from '../support/files/an-s3-server.js';
import { held } from '../support/held-memory.js';

const mebibyte = 1024 ** 2;
// The most that is taken (`LARGE=long`), or more than it may use of memory.
const megabytes = process.env['LARGE'] === 'long' ? 200 : 120;
const size = megabytes * mebibyte;

let api: TestApi;
let server: S3Server;
beforeAll(async () => {
  api = await TestApi.open();
  server = await S3Server.open();
}, 60_000);
afterAll(async () => {
  await api.close();
  await server.close();
});

function keeping(inBucket: boolean): void {
  const { files } = api.platform;
  if (files === null) throw new Error('this test keeps files');
  const store = inBucket ? new FileStore(new S3Place(server.settings()), new FileKeys(someKeys())) : files.store;
  Object.assign(api.platform, { files: { ...files, store, limits: { ...files.limits, mostBytes: size } } });
}

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

it.each([
  ['folder', false],
  ['bucket', true],
])(
  'takes a large file into a %s in the memory of a few pieces',
  async (where, inBucket) => {
    keeping(inBucket);
    const id = await api.referred();
    // What is loaded for the first file is no part of what a large one takes.
    expect((await api.attach(id, 'clerk', { name: '短.wav', bytes: aWave() })).status).toBe(200);
    const head = aWave(0, size - 8);
    head.writeUInt32LE(size - 44, 40);
    const piece = Buffer.alloc(mebibyte, 'maple');
    const hash = createHash('sha256');
    const before = held();
    let most = before;
    async function* recording() {
      for (let sent = 0; sent < size;) {
        const next = sent === 0 ? head : piece.subarray(0, Math.min(mebibyte, size - sent));
        sent += next.length;
        hash.update(next);
        if (Math.floor(sent / mebibyte) % 32 === 0) most = Math.max(most, held());
        yield next;
        await Promise.resolve();
      }
    }
    expect(await sent(id, recording())).toBe(200);
    const sha256 = hash.digest('hex');
    const listed = await api.get(`/api/cases/${id}/attachments`, 'clerk');
    expect(listed.body.items).toMatchObject([{ type: 'wav' }, { bytes: size, sha256 }]);
    const { store } = api.platform.files ?? {};
    expect(store === undefined ? 'none' : await checkFile(store, { sha256, bytes: size })).toBeNull();
    most = Math.max(most, held());
    const more = (most - before) / mebibyte;
    process.stdout.write(`${String(megabytes)} MB into a ${where}: ${more.toFixed(0)} MiB more held\n`);
    expect(more).toBeLessThan(40);
    expect(server.objects.size).toBe(inBucket ? 2 : 0);
  },
  240_000,
);
