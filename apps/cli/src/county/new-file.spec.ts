import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { requireEnding, writeNewFile } from './new-file.js';

const folder = mkdtempSync(join(tmpdir(), 'new-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function* pieces(...all: string[]): AsyncGenerator<string> {
  yield* all;
}

it('is written whole, never over another one, and says so', async () => {
  const path = join(folder, 'a.json');
  await writeNewFile(path, pieces('one ', 'two'));
  expect(readFileSync(path, 'utf8')).toBe('one two');
  await expect(writeNewFile(path, pieces('three'))).rejects.toMatchObject({
    exitCode: 73,
    en: expect.stringContaining('not overwritten'),
  });
  expect(readFileSync(path, 'utf8')).toBe('one two');
  await expect(writeNewFile(join(folder, 'no', 'b.json'), pieces('x'))).rejects.toMatchObject({ exitCode: 73 });
});

it('is not left half written', async () => {
  const path = join(folder, 'c.json');
  async function* cutOff(): AsyncGenerator<string> {
    yield 'one ';
    throw new Error('no more');
  }
  await expect(writeNewFile(path, cutOff())).rejects.toMatchObject({ exitCode: 73 });
  await writeNewFile(path, pieces('whole'));
  expect(readFileSync(path, 'utf8')).toBe('whole');
});

it('has the ending of what is written', () => {
  expect(() => requireEnding('now.csv', ['.xlsx', '.json'])).toThrow('.xlsx or .json');
  expect(() => requireEnding('NOW.XLSX', ['.xlsx', '.json'])).not.toThrow();
});
