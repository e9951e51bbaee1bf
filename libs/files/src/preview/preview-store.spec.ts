import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { bytesIn } from '#libs/archive';
import { eventually } from '../../../../test/support/eventually.js';
import { fileKeys } from '../../../../test/support/files/a-store.js';
import { FolderPlace } from '../kept/folder-place.js';
import type { Preview } from './preview.js';
import { PreviewStore } from './preview-store.js';

let folder: string;
let store: PreviewStore;
let opened: string[];
/** Ends the drawing that is at work. */
let drawn: ((preview: Preview) => void)[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maplebridge-previews-'));
  [opened, drawn] = [[], []];
  const draw = () => new Promise<Preview>((done) => drawn.push(done));
  store = new PreviewStore(new FolderPlace(folder), fileKeys(), { draw });
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (of: string, share = 'a case') => ({
  ...({ sha256: of.repeat(64), type: 'pdf', share } as const),
  open: () => {
    opened.push(of);
    return Promise.resolve({ ...bytesIn(Buffer.alloc(1)), close: () => Promise.resolve() });
  },
});
const words: Preview = { kind: 'text', text: '水', isWhole: true };
const tooLong: Preview = { kind: 'none', gap: 'too_long' };
const nth = (n: number) => eventually(() => drawn[n] ?? Promise.reject(new Error('not yet')));

it('answers a glance at once and draws behind it, each file opened when its turn has come', async () => {
  expect([await store.soon(file('a')), await store.soon(file('b')), await store.soon(file('a'))]).toEqual([
    ...[null, null, null],
  ]);
  const first = await nth(0);
  expect(opened).toEqual(['a']);
  first(words);
  (await nth(1))(words);
  await eventually(async () =>
    expect([await store.soon(file('a')), await store.ready(file('b'))]).toEqual([words, words]),
  );
  expect(drawn).toHaveLength(2);
});

it('draws what somebody waits for before what is drawn in advance, also where it waits already', async () => {
  for (const name of ['a', 'b', 'c']) await store.soon(file(name));
  const waited = store.of(file('c'));
  (await nth(0))(words);
  (await nth(1))(words);
  expect(await waited).toEqual(words);
  expect(opened.slice(0, 2)).toEqual(['a', 'c']);
});

it('does not try again at once what took too long', async () => {
  const asked = store.of(file('a'));
  (await nth(0))(tooLong);
  expect(await asked).toEqual(tooLong);
  expect([await store.of(file('a')), await store.soon(file('a'))]).toEqual([tooLong, tooLong]);
  expect(drawn).toHaveLength(1);
});
