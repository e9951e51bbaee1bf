import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret } from '#libs/config';
import { fileKeys, inPieces } from '../../../../test/support/files/a-store.js';
import { S3Server } from '../../../../test/support/files/an-s3-server.js';
import { checkFile } from '../check.js';
import { sweep } from '../sweep.js';
import { FileStore } from './file-store.js';
import { S3Place, type S3Settings } from './s3-place.js';

let server: S3Server;
beforeAll(async () => {
  server = await S3Server.open();
});
afterAll(() => server.close());
beforeEach(() => {
  server.objects.clear();
  server.uploads.clear();
  server.done.length = 0;
});

const aStore = (more: Partial<S3Settings> = {}): FileStore =>
  new FileStore(new S3Place(server.settings(more)), fileKeys());
const pattern = Buffer.from(Array.from({ length: 251 }, (_, at) => (at * 79) % 251));
const bytesOf = (length: number): Buffer => Buffer.alloc(length, pattern);
const most = 50_000_000;

async function kept(store: FileStore, bytes: Buffer): Promise<string> {
  const draft = await store.receive(inPieces(bytes), most);
  await store.keep(draft);
  return draft.sha256;
}

async function content(store: FileStore, sha256: string, from = 0, length = most): Promise<Buffer | null> {
  const file = await store.open(sha256);
  if (file === null) return null;
  try {
    return await file.read(from, Math.min(length, file.size - from));
  } finally {
    await file.close();
  }
}

const day = 24 * 3_600_000;
/** Makes everything that lies there older. */
function aged(ms: number): void {
  for (const [key, { path, at }] of [...server.objects]) {
    server.objects.delete(key);
    const older = key.replace(/\/(\d{15})-/u, (_, when) => `/${String(Number(when) - ms).padStart(15, '0')}-`);
    server.objects.set(older, { path, at: new Date(at.getTime() - ms) });
  }
}

describe('a store of files in a bucket', () => {
  it.each([0, 1, 65_536, 200_000, 5 * 1024 ** 2, 12_000_000])('gives %d bytes back, and any stretch', async (size) => {
    const store = aStore();
    const bytes = bytesOf(size);
    const sha256 = await kept(store, bytes);
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(bytes.equals((await content(store, sha256)) ?? Buffer.of(1))).toBe(true);
    const from = Math.floor(size / 3);
    expect(bytes.subarray(from, from + 9).equals((await content(store, sha256, from, 9)) ?? Buffer.of(1))).toBe(true);
    expect(await checkFile(store, { sha256, bytes: size })).toBeNull();
    expect([server.objects.size, server.uploads.size]).toEqual([1, 0]);
  });

  it('has nothing there that could be read, and no name that tells what it is', async () => {
    const sha256 = await kept(aStore(), Buffer.from('身份证号 532924199001011235'));
    const [key = ''] = server.objects.keys();
    expect(key).toMatch(/^county\/kept\/[0-9a-f]{2}\/[0-9a-f]{64}\/\d{15}-[0-9a-f]{16}$/u);
    expect(key).not.toContain(sha256);
  });

  it('asks seldom while a file is read to its end', async () => {
    const store = aStore();
    const sha256 = await kept(store, bytesOf(12_000_000));
    server.done.length = 0;
    expect(await checkFile(store, { sha256, bytes: 12_000_000 })).toBeNull();
    expect(server.done.filter((method) => method === 'GET').length).toBeLessThan(12);
  });

  it.each([100_000, 11_000_000])('leaves nothing of what breaks off after %d bytes', async (size) => {
    async function* breakingOff() {
      yield bytesOf(size);
      await Promise.resolve();
      throw new Error('gone');
    }
    await expect(aStore().receive(breakingOff(), most)).rejects.toThrow('gone');
    await expect(aStore().receive(inPieces(bytesOf(size)), 1_000)).rejects.toMatchObject({ code: 'files.too_large' });
    expect([server.objects.size, server.uploads.size]).toEqual([0, 0]);
  });

  it('goes on when the store fails for a moment', async () => {
    server.faults.push(503, 500);
    const store = aStore();
    expect(await content(store, await kept(store, bytesOf(70_000)))).toHaveLength(70_000);
    expect(server.faults).toEqual([]);
  });

  it.each([
    ['a secret that is another', { secret: new Secret('another') }],
    ['a key that it does not know', { keyId: new Secret('AKOTHER') }],
    ['a bucket that it has not', { bucket: 'another' }],
    ['nobody there', { url: 'http://127.0.0.1:9' }],
  ])(
    'says that the store is away: %s',
    async (_what, wrong) => {
      const store = aStore(wrong);
      await expect(store.probe()).rejects.toMatchObject({ kind: 'unavailable', code: 'files.store_away' });
      await expect(store.receive(inPieces(bytesOf(10)), most)).rejects.toMatchObject({ code: 'files.store_away' });
      const message = await store.probe().catch((error: unknown) => String(error));
      expect(message).not.toContain('another');
      expect(server.objects.size).toBe(0);
    },
    20_000,
  );

  it('is swept of what nobody means, once it is old, and lists each content once', async () => {
    const store = aStore();
    const meant = await kept(store, bytesOf(11));
    const orphan = await kept(store, bytesOf(12));
    await kept(store, bytesOf(11));
    await store.receive(inPieces(bytesOf(14)), most);
    server.uploads.set('left', {
      key: 'county/drafts/left',
      begun: new Date(Date.now() - 3 * 3_600_000),
      parts: new Map(),
    });
    aged(day + 3_600_000);
    const fresh = await kept(store, bytesOf(13));
    const found: string[] = [];
    for await (const { sha256 } of store.kept()) found.push(sha256);
    expect(found.toSorted()).toEqual([meant, orphan, fresh].toSorted());
    // A draft, what is left of an upload, and the copy that a newer one took the place of.
    expect(await sweep(store, () => Promise.resolve(new Set([meant])))).toEqual({ drafts: 3, orphans: 1 });
    expect(await content(store, orphan)).toBeNull();
    expect(await content(store, meant)).toHaveLength(11);
    expect(await content(store, fresh)).toHaveLength(13);
    expect([server.objects.size, server.uploads.size]).toEqual([2, 0]);
  });

  it('does not sweep what is kept again while the sweep looks', async () => {
    const store = aStore();
    const sha256 = await kept(store, bytesOf(15));
    aged(day + 3_600_000);
    const swept = await sweep(store, async () => {
      await kept(store, bytesOf(15));
      return new Set<string>();
    });
    expect(swept.orphans).toBe(0);
    expect(await content(store, sha256)).toHaveLength(15);
  });

  it('keeps what is kept by two at once, whoever takes the old one away', async () => {
    const store = aStore();
    const drafts = await Promise.all(Array.from({ length: 6 }, () => store.receive(inPieces(bytesOf(99)), most)));
    await Promise.all(drafts.map((draft) => store.keep(draft)));
    const [{ sha256 } = { sha256: '' }] = drafts;
    await store.dropOldDrafts(Date.now() + 1_000);
    expect(await content(store, sha256)).toHaveLength(99);
    expect(server.objects.size).toBe(1);
    expect(await store.removeOld(sha256, Date.now() - 1_000)).toBe(false);
    expect(await store.removeOld(sha256, Date.now() + 1_000)).toBe(true);
    expect(await content(store, sha256)).toBeNull();
  });

  it('says whether the bucket keeps what is deleted', async () => {
    const place = new S3Place(server.settings());
    expect(await place.keepsDeleted()).toBe(false);
    for (const versioning of ['Enabled', 'Suspended'] as const) {
      server.versioning = versioning;
      expect(await place.keepsDeleted()).toBe(true);
    }
    server.versioning = null;
  });

  it('makes no name of what is none', async () => {
    const place = new S3Place(server.settings());
    await expect(place.open('../county')).rejects.toThrow('not a name');
    await expect(place.openDraft(`${randomUUID()}/..`)).rejects.toThrow('not a name');
  });
});
