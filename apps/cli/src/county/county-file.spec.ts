import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { Command } from 'commander';
import { registerStart } from '../start/register-start.js';
import { loadFile } from './load-file.js';

const folder = mkdtempSync(join(tmpdir(), 'county-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  jest.restoreAllMocks();
});

const good = 'test/counties/qingyan.json';
const people = (text: string) => JSON.parse(text) as { accounts: { name: string }[] };
const withoutAdministrator = join(folder, 'nobody.json');
const content = people(readFileSync(good, 'utf8'));
const accounts = content.accounts.filter(({ name }) => name !== 'admin');
writeFileSync(withoutAdministrator, JSON.stringify({ ...content, accounts }));
const wrong = join(folder, 'wrong.xlsx');
writeFileSync(wrong, 'no workbook');

const context = (state: string) => ({ environment: { MAPLEBRIDGE_STATE: state }, repository: process.cwd() });
const options = { handOver: new Map<string, string>(), reason: 'test' };

describe('a dry run where nothing runs', () => {
  const nowhere = context(join(folder, 'none'));

  it('judges the file alone, and says so with its counts', async () => {
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await loadFile(good, { ...options, dryRun: true }, nowhere)).toBe(0);
    expect(String(said.mock.calls[0]?.[0])).toMatch(
      /^文件没有错误：机构 28 个、账号 10 个、日历 \d 份；平台没有运行，没有与现有的比较/,
    );
  });

  it('refuses a first county without an administrator, and only says so where one may be there', async () => {
    const dryRun = loadFile(withoutAdministrator, { ...options, dryRun: true }, nowhere);
    await expect(dryRun).rejects.toMatchObject({
      exitCode: 65,
      zh: expect.stringContaining('没有一个在用的管理员账号'),
    });
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await loadFile(withoutAdministrator, { ...options, dryRun: true }, context(folder))).toBe(0);
    expect(String(said.mock.calls[1]?.[0])).toContain('第一次装入须有管理员');
  });
});

describe('a start with a county file', () => {
  it.each<[what: string, file: string, exitCode: number, says: string]>([
    ['that is not there', join(folder, 'moon.xlsx'), 66, '读不了文件'],
    ['that is no workbook', wrong, 65, '不是 Excel 工作簿'],
    ['without an administrator', withoutAdministrator, 65, '没有一个在用的管理员账号'],
  ])('%s is refused before anything is set up', async (_what, file, exitCode, says) => {
    const program = new Command().exitOverride();
    registerStart(program, context(join(folder, 'none')));
    const started = program.parseAsync(['start', '--county', file], { from: 'user' });
    await expect(started).rejects.toMatchObject({ exitCode, zh: expect.stringContaining(says) });
  });
});
