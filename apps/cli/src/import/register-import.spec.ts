import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Command } from 'commander';
import { registerImport } from './register-import.js';

const repository = join(import.meta.dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'import-'));
const HEADER = '留言编号,留言用户,留言主题,留言时间,留言详情';
const exitCodeBefore = process.exitCode;
let out: string[] = [];

beforeEach(() => {
  out = [];
  jest.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text));
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = exitCodeBefore;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(rows: string, ...options: string[]): Promise<typeof process.exitCode> {
  const path = join(folder, 'board.csv');
  writeFileSync(path, rows);
  const program = new Command('maplebridge').exitOverride().configureOutput({ writeErr: () => undefined });
  registerImport(program, { repository, environment: {} });
  await program.parseAsync(['import', path, '--format', 'message-board', ...options], { from: 'user' });
  return process.exitCode;
}

describe('maplebridge import', () => {
  it.each([
    ['imported', 0, `${HEADER}\n1,T,题,2019/4/25,文`],
    ['partly', 2, `${HEADER}\n1,T,题,2019/4/25,文\n2,T,题,2019/4/31,文`],
    ['refused', 3, `${HEADER}\n2,T,题,2019/4/31,文`],
    ['refused', 3, '留言编号,留言用户\n1,T'],
  ])('answers %s with exit code %d', async (result, code, rows) => {
    expect(await run(rows, '--dry-run', '--json')).toBe(code);
    expect(JSON.parse(out.join(''))).toMatchObject({ result });
  });

  it('answers in words without --json, in both languages', async () => {
    await run(`${HEADER}\n1,T,题,2019/4/25,文`, '--dry-run');
    expect(out.join('')).toMatch(/试读通过 1 条 good/u);
  });

  it('says which option is wrong', async () => {
    await expect(run(HEADER, '--dry-run', '--jurisdiction', 'XX')).rejects.toMatchObject({
      exitCode: 64,
      en: expect.stringContaining('--jurisdiction'),
    });
    await expect(run(HEADER, '--limit', '0')).rejects.toMatchObject({ code: 'commander.invalidArgument' });
    await expect(run(HEADER, '--format', 'other')).rejects.toMatchObject({ code: 'commander.invalidArgument' });
  });
});
