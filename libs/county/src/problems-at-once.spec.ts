import { describe, expect, it } from '@jest/globals';
import { Buffer } from 'node:buffer';
import { administers, countyWorkbook } from './index.js';
import { bytesOf, json, problemsOf, read, small } from '../../../test/support/a-small-county.js';

describe('the encoding of a county file in JSON', () => {
  const text = JSON.stringify({ ...small, county: { zh: '县' } }).replace(/[\u4e00-\u9fff]/gu, '县');
  // 县 in GB 18030, which editors of Windows call ANSI.
  const ansi = Buffer.concat([...text].map((one) => (one === '县' ? Buffer.from([0xcf, 0xd8]) : Buffer.from(one))));

  it.each<[what: string, bytes: Buffer]>([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['GB 18030', ansi],
  ])('is read as %s', async (_what, bytes) => {
    expect((await read(bytes)).name.zh).toBe('县');
  });

  it('is refused with a sentence where it is none of these', async () => {
    const torn = Buffer.concat([Buffer.from('{ "county": "'), Buffer.from([0xff, 0x22, 0x7d])]);
    expect(await problemsOf(torn)).toEqual(['JSON：文字编码无法识别；请另存为 UTF-8 的 JSON。']);
  });
});

describe('what is wrong in one place', () => {
  const dept = (id: string, more: object) => ({ id, zh: id, type: 'department', superior: 'government', ...more });

  it('hides nothing that is wrong in another', async () => {
    const content = {
      ...small,
      offices: [
        ...small.offices,
        dept('a', { superior: 'moon', phone: 1 }),
        dept('b', { superior: 'c' }),
        dept('c', { superior: 'b' }),
        dept('d', { functions: ['petition-bureau'] }),
        dept('a', {}),
        dept('Bad Id', {}),
        dept('e', { managedBy: 'Bad Id' }),
      ],
      accounts: [...small.accounts, { name: 'li', displayName: '李', roles: [{ office: '水利局', capacity: 'head' }] }],
    };
    expect(await problemsOf(json(content))).toEqual([
      'accounts 第 2 项（li）“roles.0.office”：没有“水利局”这个机构。',
      'offices 第 4 项（a）“phone”：须为文字，不能是数字。',
      'offices 第 4 项（a）“superior”：没有“moon”这个机构。',
      'offices 第 6 项（c）“superior”：上级机构成环。',
      expect.stringMatching(/^offices 第 7 项（d）“functions”：/),
      'offices 第 8 项（a）“id”：编号“a”出现两次。',
      expect.stringMatching(/^offices 第 9 项（Bad Id）“id”：机构编号由/),
    ]);
  });

  it('is said at the row of each day and each role, and what was filled in is not asked for', async () => {
    const days = { offDays: ['2026-08-10', '2025-03-01'], makeUpWorkdays: ['2026-08-12', '2026-08-13', '2026-08-15'] };
    const roles = [
      { office: 'bureau', capacity: 'petition-clerk' },
      { office: '水利局', capacity: 'bank' },
    ];
    const county = await read(json(small));
    const wrong = {
      ...county,
      offices: county.offices.map((one, at) => (at === 2 ? { ...one, name: { zh: '', en: '' } } : one)),
      calendars: [{ ...county.calendars[0]!, content: JSON.stringify({ year: 2026, notice: 'n', ...days }) }],
      accounts: [...county.accounts, { name: 'li', displayName: '李', roles: roles as never, isActive: true }],
    };
    const problems = await problemsOf(await bytesOf(countyWorkbook(wrong)));
    expect(problems).toEqual([
      '机构 第 4 行“名称”：必须填写。',
      '日历 第 2 行“日期”：2025-03-01：不在这一年（只能是当年，或者上一年12月）。',
      '日历 第 4 行“日期”：2026-08-12：调休上班的须是周六或者周日。',
      '日历 第 5 行“日期”：2026-08-13：调休上班的须是周六或者周日。',
      expect.stringMatching(/^账号 第 4 行“身份”：没有“bank”，可以写：/),
    ]);
  });

  it('is that two rows of one account are not of one person, and that the headings stand there again', async () => {
    const county = await read(json(small));
    const role = { office: 'government' as never, capacity: 'officer' as const };
    const li = { name: 'li', displayName: '李二', roles: [role], isActive: true };
    const other = { ...li, displayName: '李三', roles: [{ ...role, capacity: 'head' as const }] };
    const [committee] = county.offices;
    const headings = { ...committee!, id: '编号' as never, name: { zh: '名称', en: '' }, functions: [] };
    const doubled = { ...county, offices: [...county.offices, headings], accounts: [...county.accounts, li, other] };
    expect(await problemsOf(await bytesOf(countyWorkbook(doubled)))).toEqual([
      '机构 第 5 行：表头在这里又出现了一次；请删去这一行。',
      '账号 第 4 行“姓名”：与第 3 行写的不一样，那一行是同一个账号或者同一年。',
    ]);
  });

  it('of an office that is named there and not in the file, by whatever name, is that there is none', async () => {
    const county = await read(json(small));
    const named = county.offices.map((one) => (one.id === 'bureau' ? { ...one, superior: '水利局' as never } : one));
    expect(await problemsOf(await bytesOf(countyWorkbook({ ...county, offices: named })))).toEqual([
      '机构 第 4 行“上级”：没有“水利局”这个机构。',
    ]);
  });
});

it('takes the Chinese name of an office or a county in JSON where there is no English one', async () => {
  const offices = small.offices.map(({ en: _, ...office }) => office);
  const county = await read(json({ ...small, county: { zh: '青岩县' }, note: { zh: '注' }, offices }));
  expect([county.name.en, county.note?.en, county.offices[2]?.name.en]).toEqual(['青岩县', '注', '信访局']);
});

it('knows a county in which nobody administers', async () => {
  const { accounts } = await read(json(small));
  expect(administers(accounts)).toBe(true);
  expect(administers(accounts.map((account) => ({ ...account, isActive: false })))).toBe(false);
  expect(administers((await read(json({ ...small, accounts: [] }))).accounts)).toBe(false);
});
