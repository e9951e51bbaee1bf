import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { isDomainError } from '#libs/kernel';
import {
  aStore,
  inPieces,
  inspectsHere as inspector,
  smallLimits as limits,
} from '../../../test/support/files/a-store.js';
import { aWorkbook, harmlessFiles } from '../../../test/support/files/harmless-files.js';
import { hostileFiles } from '../../../test/support/files/hostile-files.js';
import { takeDraft } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'maplebridge-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));
const store = aStore(folder);

/** The last part of the code with which a file is refused; its type where it is taken. */
async function judged(name: string, bytes: Buffer): Promise<string> {
  try {
    const taken = await takeDraft(store, inPieces(bytes), { name, limits, isCleaned: true, inspector, scanner: null });
    await store.drop(taken);
    return taken.type;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.code.slice('files.'.length);
  }
}

const filesLeft = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((one) => (one.isFile() ? [one.name] : []));

describe('files that do harm', () => {
  it('are a hundred at least, each another one', () => {
    expect(hostileFiles.length).toBeGreaterThanOrEqual(100);
    expect(new Set(hostileFiles.map(([what]) => what)).size).toBe(hostileFiles.length);
  });

  it.each(hostileFiles)('%s is refused, and nothing is left of it', async (_what, name, make, reason) => {
    expect(await judged(name, make())).toBe(reason);
    expect(filesLeft()).toEqual([]);
  });
});

describe('files that do none', () => {
  it.each(harmlessFiles)('%s is taken', async (_what, name, make, type) => {
    expect(await judged(name, make())).toBe(type);
  });

  it('a workbook of this platform is taken', async () => {
    expect(await judged('a.xlsx', await aWorkbook())).toBe('xlsx');
  });
});
