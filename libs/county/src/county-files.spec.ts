import { describe, expect, it } from '@jest/globals';
import { Buffer } from 'node:buffer';
import { workbookOf } from '#libs/workbook';
import { countyJson, countyWorkbook, differenceOf, isNoDifference, madeUpCounty, sayDifference } from './index.js';
import { bytesOf, json, problemsOf, read, small } from '../../../test/support/a-small-county.js';

const officesWith = (change: (office: (typeof small.offices)[number]) => object): Buffer =>
  json({ ...small, offices: small.offices.map((office) => ({ ...office, ...change(office) })) });

describe('a county file', () => {
  it('says the same as a workbook and as JSON, also once it was written and read again', async () => {
    const county = madeUpCounty();
    const asWorkbook = await read(await bytesOf(countyWorkbook(county)));
    const asJson = await read(Buffer.from(countyJson(county)));
    expect(asJson).toEqual(county);
    expect(asWorkbook).toEqual(county);
    expect(isNoDifference(differenceOf(county, asWorkbook))).toBe(true);
  });

  it('keeps calendars, closed offices, lists that are empty and accounts of several roles', async () => {
    const roles = ['petition-clerk', 'petition-head'].map((capacity) => ({ office: 'bureau', capacity }));
    const content = {
      ...small,
      parent: 'CN-9900',
      offices: [
        ...small.offices,
        {
          id: 'old',
          zh: '旧局',
          en: 'Old',
          type: 'department',
          superior: 'government',
          reviewedBy: [],
          isActive: false,
        },
      ],
      accounts: [...small.accounts, { name: 'li', displayName: '李二', roles, isActive: false }],
    };
    const county = await read(json(content));
    expect(await read(await bytesOf(countyWorkbook(county)))).toEqual(county);
    expect(county.calendars).toMatchObject([{ name: 'CN-990001-2026' }]);
    expect(JSON.parse(county.calendars[0]!.content)).toMatchObject({ parent: 'CN-9900', offDays: ['2026-08-10'] });
  });

  it('is asked for by a template that has every heading, and tells what of it is still empty', async () => {
    const template = await bytesOf(countyWorkbook(null));
    expect(await problemsOf(template)).toEqual([
      '本县 第 2 行“名称”：必须填写。',
      '本县 第 4 行“地区代码”：必须填写。',
      expect.stringMatching(/^机构：至少 1 项/),
    ]);
  });

  it('tells the sheet, the row that Excel shows and the heading of what is wrong in a workbook', async () => {
    const county = await read(json(small));
    const [first, ...others] = county.offices;
    const wrong = { ...county, offices: [{ ...first!, type: 'bank' as never, superior: 'moon' as never }, ...others] };
    const problems = await problemsOf(await bytesOf(countyWorkbook(wrong)));
    expect(problems).toEqual([expect.stringMatching(/^机构 第 2 行“性质”：没有“bank”，可以写：党委、政府、/)]);
    const known = { ...county, offices: [{ ...first!, superior: 'moon' as never }, ...others] };
    expect(await problemsOf(await bytesOf(countyWorkbook(known)))).toEqual([
      '机构 第 2 行“上级”：没有“moon”这个机构。',
    ]);
  });

  it('refuses a number that no date has, and does not break', async () => {
    const of = async (year: number, date: number): Promise<string[]> => {
      const rows = [
        ['年份', '通知', '日期'],
        [year, '通知', date],
      ];
      const all = { name: '日历', widths: [8, 40, 14], rows };
      const county = { name: '本县', widths: [20, 20], rows: [['项目', '内容']] };
      return (await problemsOf(await bytesOf(workbookOf([county, all])))).filter((one) => one.startsWith('日历'));
    };
    expect(await of(2026, 46_252)).toEqual([]);
    for (const date of [-2, 202_605_011_200]) expect(await of(2026, date)).toEqual([expect.stringMatching(/“日期”/)]);
  });

  it('takes an office by its name where one office has it', async () => {
    const county = await read(json(small));
    const named = county.offices.map((office) =>
      office.id === 'bureau' ? { ...office, superior: '县政府' as never } : office,
    );
    expect(await read(await bytesOf(countyWorkbook({ ...county, offices: named })))).toEqual(county);
    const twice = named.map((office) =>
      office.id === 'committee' ? { ...office, name: { zh: '县政府', en: 'C' } } : office,
    );
    expect(await problemsOf(await bytesOf(countyWorkbook({ ...county, offices: twice })))).toEqual([
      '机构 第 4 行“上级”：有几个机构都叫“县政府”，请写编号。',
    ]);
  });

  it('tells everything that is wrong at once, each with its list, entry and field', async () => {
    const content = {
      ...small,
      jurisdiction: '宾川',
      offices: [...small.offices, { id: 'Dept Water', zh: '水利局', en: 'Water', type: 'bureau' }],
      accounts: [{ ...small.accounts[0], password: 'secret' }],
    };
    expect(await problemsOf(json(content))).toEqual([
      'accounts 第 1 项（admin）“password”：没有这个字段。',
      'jurisdiction：地区代码写作 CN、CN-53、CN-5329 或 CN-532924。',
      'offices 第 4 项（Dept Water）“id”：机构编号由小写字母、数字和连字符组成，如 dept-transport。',
      expect.stringMatching(/^offices 第 4 项（Dept Water）“type”：只能是 committee、/),
    ]);
  });

  it.each<[what: string, bytes: Buffer, problem: string]>([
    [
      'a superior that is not there',
      officesWith(({ id }) => (id === 'bureau' ? { superior: 'moon' } : {})),
      'offices 第 3 项（bureau）“superior”：没有“moon”这个机构。',
    ],
    [
      'an id twice',
      json({ ...small, offices: [...small.offices, small.offices[2]] }),
      'offices 第 4 项（bureau）“id”：编号“bureau”出现两次。',
    ],
    [
      'superiors in a circle',
      officesWith(({ id }) => (id === 'committee' ? { superior: 'bureau' } : {})),
      'offices 第 2 项（government）“superior”：上级机构成环。',
    ],
    [
      'no petition bureau',
      json({ ...small, accounts: [], offices: small.offices.map((one) => ({ ...one, functions: [] })) }),
      'offices：没有一个在用的机构承担“信访局”职能：无法登记任何事项。',
    ],
    [
      'a closed superior',
      officesWith(({ id }) => (id === 'government' ? { isActive: false } : {})),
      'offices 第 3 项（bureau）“superior”：“government”已停用。',
    ],
    [
      'a capacity that the office has not',
      json({
        ...small,
        accounts: [{ ...small.accounts[0], roles: [{ office: 'government', capacity: 'administrator' }] }],
      }),
      'accounts 第 1 项（admin）“roles.0.capacity”：县政府没有“管理员”这种身份，可以是：承办人、单位负责人、督查员。',
    ],
    [
      'an account that administers and handles cases',
      json({
        ...small,
        accounts: [
          {
            ...small.accounts[0],
            roles: ['administrator', 'petition-clerk'].map((capacity) => ({ office: 'bureau', capacity })),
          },
        ],
      }),
      expect.stringContaining('职责分离') as unknown as string,
    ],
    [
      'a worked day that is no weekend',
      json({ ...small, calendars: [{ ...small.calendars[0], makeUpWorkdays: ['2026-08-12'] }] }),
      'calendars 第 1 项（2026）“makeUpWorkdays.0”：2026-08-12：调休上班的须是周六或者周日。',
    ],
    [
      'a role that stands twice',
      json({
        ...small,
        accounts: [{ ...small.accounts[0], roles: [...small.accounts[0]!.roles, ...small.accounts[0]!.roles] }],
      }),
      'accounts 第 1 项（admin）“roles.1”：这个身份写了两次；请删去一次。',
    ],
    [
      'a made-up calendar of a real county',
      json({ ...small, calendars: [{ ...small.calendars[0], isMadeUp: true }] }),
      'calendars 第 1 项（2026）“isMadeUp”：真实的县不能用虚构的日历；期限会算错。',
    ],
    ['a list', Buffer.from('[]'), 'JSON：最外层须是对象，写作 { "county": …, "offices": [ … ] }，不能是列表。'],
    ['no JSON', Buffer.from('{ "county": '), expect.stringContaining('不是 JSON') as unknown as string],
    ['another file', Buffer.from('%PDF-1.4'), expect.stringContaining('PDF') as unknown as string],
    ['nothing', Buffer.from(''), '工作簿 workbook：文件是空的'],
  ])('is refused with %s', async (_what, bytes, problem) => {
    expect(await problemsOf(bytes)).toEqual([problem]);
  });
});

describe('a difference', () => {
  it('names the days of a calendar that come and go', async () => {
    const before = await read(json(small));
    const calendars = [{ ...small.calendars[0], offDays: ['2026-08-11'] }];
    const changed = differenceOf(before, await read(json({ ...small, calendars })));
    expect(sayDifference(changed)).toEqual([
      {
        zh: '日历 CN-990001-2026：变更（增加放假 2026-08-11；取消放假 2026-08-10）',
        en: 'calendar CN-990001-2026: changed (added, day off 2026-08-11; gone, day off 2026-08-10)',
      },
    ]);
    const [loaded] = sayDifference({ ...changed, calendars: differenceOf(null, before).calendars });
    expect(loaded?.zh).toBe('日历 CN-990001-2026：装入（放假 2026-08-10；上班 2026-08-15）');
  });

  it('is everything where nothing was loaded, and nothing where all is the same', async () => {
    const county = await read(json(small));
    const { offices, accounts, calendars } = differenceOf(null, county);
    expect([offices.added.length, accounts.added.length, calendars.length]).toEqual([3, 1, 1]);
    expect(isNoDifference(differenceOf(county, county))).toBe(true);
  });

  it('says what is added, what changed from what to what, and what is closed', async () => {
    const before = await read(json(small));
    const changed = {
      ...small,
      offices: [
        { ...small.offices[0]! },
        { ...small.offices[1]!, zh: '县人民政府', functions: ['county-government', 'accusations'] },
        { ...small.offices[2]!, id: 'new-bureau', superior: 'committee' },
      ],
      accounts: [
        { ...small.accounts[0], displayName: '王三', roles: [{ office: 'new-bureau', capacity: 'administrator' }] },
      ],
    };
    const difference = differenceOf(before, await read(json(changed)));
    expect(sayDifference(difference).map(({ zh }) => zh)).toEqual([
      '新增机构 信访局（new-bureau）',
      '变更 县人民政府（government） · 名称：县政府 → 县人民政府',
      '变更 县人民政府（government） · 职能：本级政府 → 受理检举控告、本级政府',
      '停用机构 信访局（bureau）',
      '变更账号 王三（admin） · 姓名：王一 → 王三',
      '变更账号 王三（admin） · 身份：bureau/administrator → new-bureau/administrator',
    ]);
    expect(sayDifference(difference)[3]?.en).toBe('office closed: 信访局（bureau）');
  });

  it('leaves accounts alone that the file does not name, and offices that were closed before', async () => {
    const county = await read(json(small));
    const old = { ...county.offices[2]!, id: 'old' as never, functions: [], isActive: false };
    const present = {
      ...county,
      offices: [...county.offices, old],
      accounts: [...county.accounts, { ...county.accounts[0]!, name: 'li' }],
    };
    expect(isNoDifference(differenceOf(present, county))).toBe(true);
  });
});
