import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countyJson } from '#libs/county';
import { as, type OfficeId } from '#libs/kernel';
import { listAccounts, loadOfficeTree } from '#libs/persistence';
import { presentCounty } from '../../apps/cli/src/county/present-county.js';
import { CountyOfItsOwn, qingyan } from '../support/a-county-of-its-own.js';
import { aCaseId } from '../support/door.js';

let county: CountyOfItsOwn;
beforeAll(async () => {
  county = await CountyOfItsOwn.begun();
}, 60_000);
afterAll(() => county.end());

describe('a county of its own', () => {
  it('is there after one command, with its people, and no demonstration beside it', async () => {
    const tree = await loadOfficeTree(county.database.source);
    expect(tree.all).toHaveLength(28);
    expect(tree.nearest('petition-bureau', as<OfficeId>('west-water'))?.id).toBe('west-bureau');
    const accounts = await listAccounts(county.database.source);
    expect(accounts).toHaveLength(10);
    expect(accounts.filter(({ isDemo }) => isDemo)).toEqual([]);
    expect(await county.changesOf('east-bureau')).toMatchObject([{ what: 'added' }]);
  });

  it('has one-time passwords in a file for its owner alone, each to be replaced at the first sign-in', async () => {
    expect(statSync(county.file('first.txt')).mode & 0o777).toBe(0o600);
    const line = readFileSync(county.file('first.txt'), 'utf8')
      .split('\n')
      .find((one) => one.startsWith('west.clerk\t'));
    const [, , password = ''] = line?.split('\t') ?? [];
    expect(password).toMatch(/^\w{5}(-\w{5}){3}$/);
    const [account] = await county.rows<{ must: boolean }>(
      `select must_change_password as must from account where name = 'west.clerk'`,
    );
    expect(account).toEqual({ must: true });
  });

  it('shows no difference when it is loaded again, as a workbook, as JSON, and as it is exported', async () => {
    const revision = (await loadOfficeTree(county.database.source)).revision;
    const present = await presentCounty(county.database.source);
    writeFileSync(county.file('export.json'), countyJson(present!));
    for (const file of [county.file('qingyan.xlsx'), qingyan, county.file('export.json')]) {
      expect(await county.load(file)).toEqual(['没有差异 no difference']);
    }
    expect((await loadOfficeTree(county.database.source)).revision).toBe(revision);
  });
});

describe('a demonstration account', () => {
  it('is no account of another county: its password is known, and it goes with the demonstration', async () => {
    const other = county.changed('other-county.json', (content) => ({ ...content, jurisdiction: 'CN-9902' }));
    await county.rows(`update account set is_demo = true where name = 'west.clerk'`);
    for (const dryRun of [true, undefined] as const) {
      await expect(county.load(other, { ...(dryRun && { dryRun }) })).rejects.toMatchObject({
        code: 'account.of_demonstration',
        details: { accounts: 'west.clerk' },
      });
    }
    await county.rows(`update account set is_demo = false where name = 'west.clerk'`);
  });
});

describe('its first petition', () => {
  it('has the dates of its own calendar, and the bodies of its own tree', async () => {
    const caseId = aCaseId();
    await county.aPetition(caseId, 4);
    const clocks = await county.rows<{ rule: string; due: string; owner: string }>(
      `select rule, legal_due_on::text as due, owner from clock where case_id = $1 order by rule`,
      [caseId],
    );
    // Fifteen days from the third end on the eighteenth, which is off in this city, as is the nineteenth.
    expect(clocks).toContainEqual({ rule: 'XF-02', due: '2026-08-20', owner: 'west-bureau' });
    // Sixty days from the fifth end on 4 October, in the holidays of the nation.
    expect(clocks).toContainEqual({ rule: 'XF-09', due: '2026-10-08', owner: 'west-water' });
    const [decided] = await county.rows<{ body: string }>(
      `select body from docket_fact where case_id = $1 and type = 'decided'`,
      [caseId],
    );
    expect(JSON.parse(decided!.body)).toMatchObject({
      data: {
        review: {
          by: 'bodies',
          bodies: [
            { office: 'west-government', finally: ['city-government'] },
            { office: 'city-water', finally: ['city-government', 'province-water'] },
          ],
        },
      },
    });
    const access = await county.rows<{ office_id: string }>(
      `select distinct office_id from case_access where case_id = $1 and ended_at is null order by 1`,
      [caseId],
    );
    // The bureau of its own county supervises, and neither that of the city nor that of the other county sees it.
    expect(access.map(({ office_id: office }) => office)).toEqual(['west-bureau', 'west-government', 'west-water']);
  });
});

describe('a file that changed', () => {
  it('is shown field by field and applied as recorded changes', async () => {
    const file = county.changed('changed.json', (content) => ({
      ...content,
      offices: [
        ...content.offices.map((office) =>
          office.id === 'east-town' ? { ...office, zh: '东溪县河口街道', phone: '0990-0000999' } : office,
        ),
        {
          id: 'east-forest',
          zh: '东溪县林草局',
          en: 'Dongxi Forestry',
          type: 'department',
          superior: 'east-government',
          reviewedBy: ['east-government'],
        },
      ],
      accounts: content.accounts.map((account) =>
        account.name === 'east.clerk' ? { ...account, isActive: false } : account,
      ),
    }));
    const dry = await county.load(file, { dryRun: true });
    const lines = [
      '新增机构 东溪县林草局（east-forest）\n  office added: 东溪县林草局（east-forest）',
      '变更 东溪县河口街道（east-town） · 名称：东溪县河口镇 → 东溪县河口街道\n  changed 东溪县河口街道（east-town）, name: 东溪县河口镇 → 东溪县河口街道',
      '变更 东溪县河口街道（east-town） · 对外电话：— → 0990-0000999\n  changed 东溪县河口街道（east-town）, telephone: — → 0990-0000999',
    ];
    expect(dry.slice(0, 3)).toEqual(lines);
    expect(dry.at(-1)).toContain('没有改动任何内容');
    expect((await loadOfficeTree(county.database.source)).all).toHaveLength(28);
    expect((await county.load(file)).slice(0, 3)).toEqual(lines);
    expect(await county.changesOf('east-town')).toMatchObject([
      { what: 'added' },
      { what: 'renamed', reason: '机构改革' },
    ]);
    const [clerk] = (await listAccounts(county.database.source)).filter(({ name }) => name === 'east.clerk');
    expect(clerk?.isActive).toBe(false);
    expect(await county.load(file)).toEqual(['没有差异 no difference']);
    // The file as it was before puts it all back: what it does not name is closed.
    await county.load(qingyan);
    expect((await county.changesOf('east-forest')).map(({ what }) => what)).toEqual(['added', 'deactivated']);
    expect(await county.load(qingyan)).toEqual(['没有差异 no difference']);
  });

  it('is refused whole where anything is wrong with it, and changes nothing', async () => {
    const file = county.changed('wrong.json', (content) => ({
      ...content,
      offices: [...content.offices, { id: 'moon', zh: '月', en: 'Moon', type: 'department', superior: 'sun' }],
    }));
    await expect(county.load(file)).rejects.toMatchObject({
      exitCode: 65,
      zh: expect.stringContaining('offices 第 29 项（moon）“superior”：没有“sun”这个机构。'),
    });
    expect(await county.load(qingyan)).toEqual(['没有差异 no difference']);
  });

  it('is refused where it would leave nobody who administers, in a dry run too', async () => {
    const file = county.changed('nobody.json', (content) => ({
      ...content,
      accounts: content.accounts.map((one) => (one.name === 'admin' ? { ...one, isActive: false } : one)),
    }));
    const refusal = { exitCode: 65, zh: expect.stringContaining('没有一个在用的管理员账号') };
    await expect(county.load(file, { dryRun: true })).rejects.toMatchObject(refusal);
    await expect(county.load(file)).rejects.toMatchObject(refusal);
    // An administrator whom the file does not name stays.
    const unnamed = county.changed('unnamed.json', (content) => ({
      ...content,
      accounts: content.accounts.filter(({ name }) => name !== 'admin'),
    }));
    expect(await county.load(unnamed)).toEqual(['没有差异 no difference']);
  });
});
