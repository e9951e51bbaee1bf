import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aStore, fileKeys, inPieces } from '../../../../test/support/files/a-store.js';
import { sweep } from '../sweep.js';
import type { FileStore } from './file-store.js';

let folder: string;
let store: FileStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maplebridge-store-'));
  store = aStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const pathsLeft = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((one) =>
    one.isFile() ? [join(one.parentPath, one.name)] : [],
  );

async function kept(bytes: Buffer, pieceBytes?: number): Promise<string> {
  const draft = await store.receive(inPieces(bytes, pieceBytes), 10_000_000);
  await store.keep(draft);
  return draft.sha256;
}

async function content(sha256: string, from = 0, length = Number.MAX_SAFE_INTEGER): Promise<Buffer | null> {
  const file = await store.open(sha256);
  if (file === null) return null;
  try {
    return await file.read(from, Math.min(length, file.size - from));
  } finally {
    await file.close();
  }
}

const random = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, at) => (at * 7919) % 251));
const aboutAPiece = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.constantFrom(65_535, 65_536, 65_537, 131_072, 131_073, 200_000),
);

describe('a store of files', () => {
  it('gives every stretch of what it was given, whatever its size and however it came', async () => {
    const any = fc.asyncProperty(
      aboutAPiece,
      fc.integer({ min: 1, max: 99_999 }),
      fc.nat(),
      async (size, piece, at) => {
        const bytes = random(size);
        const sha256 = await kept(bytes, piece);
        expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
        expect(bytes.equals((await content(sha256)) ?? Buffer.of(1))).toBe(true);
        const from = at % (size + 1);
        expect(bytes.subarray(from, from + 70_000).equals((await content(sha256, from, 70_000)) ?? Buffer.of(1))).toBe(
          true,
        );
      },
    );
    await fc.assert(any, { numRuns: 25 });
  });

  it('has no byte of it on the disk that could be read, and no name that tells what it is', async () => {
    const bytes = Buffer.from('身份证号 532924199001011235 '.repeat(5_000));
    const sha256 = await kept(bytes);
    const [path = ''] = pathsLeft();
    expect(readFileSync(path).includes(Buffer.from('532924199001011235'))).toBe(false);
    expect(path).not.toContain(sha256);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('keeps the same content once', async () => {
    expect(await kept(random(70_000))).toBe(await kept(random(70_000)));
    expect(pathsLeft()).toHaveLength(1);
  });

  it('leaves nothing of what is too large, or breaks off', async () => {
    await expect(store.receive(inPieces(random(1_001), 100), 1_000)).rejects.toMatchObject({ code: 'files.too_large' });
    async function* breakingOff() {
      yield random(200_000);
      await Promise.resolve();
      throw new Error('gone');
    }
    await expect(store.receive(breakingOff(), 1_000_000)).rejects.toThrow('gone');
    expect(pathsLeft()).toEqual([]);
  });

  it('has nothing by halves, at whatever moment its process is killed', async () => {
    const bytes = random(200_000);
    const moments: string[] = [];
    // What a killed process leaves is what lies on the disk at that moment.
    const killed = (): void => {
      const left = mkdtempSync(join(tmpdir(), 'maplebridge-killed-'));
      cpSync(folder, left, { recursive: true });
      moments.push(left);
    };
    async function* watched() {
      for await (const piece of inPieces(bytes, 30_000)) {
        yield piece;
        killed();
      }
    }
    const draft = await store.receive(watched(), 1_000_000);
    killed();
    const whole = moments.length;
    await store.keep(draft);
    killed();
    for (const [at, left] of moments.entries()) {
      const restarted = aStore(left);
      const file = await restarted.open(draft.sha256);
      expect({ at, isThere: file !== null }).toEqual({ at, isThere: at >= whole });
      if (file !== null) expect((await file.read(0, file.size)).equals(bytes)).toBe(true);
      await file?.close();
      expect(await restarted.dropOldDrafts(Date.now() + 1_000)).toBe(at >= whole ? 0 : 1);
      rmSync(left, { recursive: true });
    }
    expect(moments.length).toBeGreaterThan(7);
  });

  it.each([
    ['a bit of a piece is another', (path: string) => flip(path, 100_000)],
    ['a bit of its salt is another', (path: string) => flip(path, 10)],
    ['it is cut off between two pieces', (path: string) => truncateSync(path, 36 + 65_552)],
    ['it is cut off within a piece', (path: string) => truncateSync(path, 150_000)],
    ['it is cut off to nothing', (path: string) => truncateSync(path, 0)],
    ['two pieces have changed places', exchange],
    ['something was hung on', (path: string) => writeFileSync(path, Buffer.alloc(65_552), { flag: 'a' })],
  ])('sees that %s', async (_what, damage) => {
    const sha256 = await kept(random(190_000));
    damage(pathsLeft()[0] ?? '');
    await expect(content(sha256)).rejects.toMatchObject({ name: 'BrokenFileError' });
  });

  it('cannot be read with the keys of another installation', async () => {
    const sha256 = await kept(random(10));
    const other = aStore(folder, fileKeys('other'));
    expect(await other.open(sha256)).toBeNull();
  });

  it('is swept of what nobody means, once it is old', async () => {
    const meant = await kept(random(11));
    const orphan = await kept(random(12));
    const fresh = await kept(random(13));
    await store.receive(inPieces(random(14)), 100);
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    for (const path of pathsLeft())
      if (!path.includes(fileKeys().nameOf(fresh))) utimesSync(path, yesterday, yesterday);
    const swept = await sweep(store, () => Promise.resolve(new Set([meant])));
    expect(swept).toEqual({ drafts: 1, orphans: 1 });
    expect(await content(orphan)).toBeNull();
    expect(await content(meant)).not.toBeNull();
    expect(await content(fresh)).not.toBeNull();
  });

  it('does not sweep what is kept again while the sweep looks', async () => {
    const sha256 = await kept(random(15));
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    for (const path of pathsLeft()) utimesSync(path, yesterday, yesterday);
    const swept = await sweep(store, async () => {
      await kept(random(15));
      return new Set<string>();
    });
    expect(swept.orphans).toBe(0);
    expect(await content(sha256)).not.toBeNull();
  });
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(path, bytes);
}

function exchange(path: string): void {
  const bytes = readFileSync(path);
  const [head, first, second, rest] = [
    bytes.subarray(0, 36),
    bytes.subarray(36, 65_588),
    bytes.subarray(65_588, 131_140),
    bytes.subarray(131_140),
  ];
  writeFileSync(path, Buffer.concat([head, second, first, rest]));
}
