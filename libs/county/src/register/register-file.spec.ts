import { describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { buildOfficeTree } from '#libs/office';
import { madeUpCounty } from '../made-up.js';
import { sayProblem } from '../problem.js';
import { isNoDifference, type RegisterDifference } from './difference.js';
import { readRegister, type RegisterSetting } from './read.js';
import type { Register } from './register.js';
import { sayRegister } from './say.js';
import { registerWorkbook } from './write.js';

const { offices } = madeUpCounty();
const nobody: Register = { people: [], venues: [] };
const settingOf = (present: Register): RegisterSetting => ({
  present,
  known: {
    offices: buildOfficeTree(offices, 'spec'),
    accounts: new Map([['water.head', [as<OfficeId>('dept-water')]]]),
    today: '2026-11-30',
  },
});
const csv = (...rows: readonly string[]): Uint8Array => Buffer.from(`\uFEFF${rows.join('\r\n')}\r\n`);

async function differenceIn(bytes: Uint8Array, present: Register = nobody): Promise<RegisterDifference> {
  const reading = await readRegister(bytes, settingOf(present));
  if (reading.isRead) return reading.difference;
  throw new Error(reading.problems.map((problem) => sayProblem(problem).zh).join('\n'));
}

async function problemsIn(bytes: Uint8Array, present: Register = nobody): Promise<string[]> {
  const reading = await readRegister(bytes, settingOf(present));
  return reading.isRead ? [] : reading.problems.map((problem) => sayProblem(problem).zh);
}

/** The register after a file was loaded; ids as they come. */
function after({ people, venues }: RegisterDifference, before: Register = nobody): Register {
  const of = <E extends { code: string }>(
    list: { added: readonly E[]; changed: readonly { before: E & { id: string }; after: E }[] },
    was: readonly (E & { id: string })[],
  ) => [
    ...was.map((one) => ({ ...one, ...list.changed.find((change) => change.before.id === one.id)?.after })),
    ...list.added.map((entry, at) => ({
      ...entry,
      id: `id-${String(was.length + at)}`,
      code: entry.code === '' ? `drawn-${String(at)}` : entry.code,
    })),
  ];
  return { people: of(people, before.people), venues: of(venues, before.venues) };
}

const head = '编号,姓名,类别,所属调委会,专兼职,专业特长,语言,资格,联系电话,状态,最后一日';
const list = csv(
  head,
  ',段秀英,人民调解员,金牛镇人民调解委员会,专职,婚姻家庭、邻里,白语,法律明白人,13800000001,,',
  ',赵国强,人民调解员,州城镇人民调解委员会,兼职,婚姻家庭，农村土地,普通话,,0872-0000123,,',
  'Z-7,李明,咨询专家,dept-water,,水事,,工程技术人员,,,',
);

describe('the list of people that a county keeps', () => {
  it('is read as CSV with the headings that such lists have, offices by id or name, words with any separator', async () => {
    const { people } = await differenceIn(list);
    expect(people.added).toMatchObject([
      {
        name: '段秀英',
        kind: 'mediator',
        office: 'mediation-jinniu',
        isFullTime: true,
        specialities: ['family', 'neighbours'],
        qualifications: ['legally-informed'],
        phone: '13800000001',
      },
      {
        name: '赵国强',
        office: 'mediation-zhoucheng',
        isFullTime: false,
        specialities: ['family', 'land'],
        languages: ['mandarin'],
      },
      { code: 'Z-7', kind: 'expert', office: 'dept-water', isFullTime: false, phone: null, mostCases: null },
    ]);
  });

  it('changes nothing when it is loaded again', async () => {
    const loaded = after(await differenceIn(list));
    const again = await differenceIn(list, loaded);
    expect(isNoDifference(again)).toBe(true);
    expect(again.people).toMatchObject({ same: 3, unnamed: [] });
  });

  it('comes out as a workbook that changes nothing when it is loaded', async () => {
    const room = {
      id: 'v',
      code: 'V-1',
      kind: 'room',
      name: '第一调解室',
      office: 'mediation-jinniu',
      address: '金牛镇',
      phone: null,
      seats: 12,
      isActive: true,
      leftOn: null,
    } as const;
    const loaded: Register = { ...after(await differenceIn(list)), venues: [room] };
    const pieces: Buffer[] = [];
    for await (const piece of registerWorkbook(loaded, offices)) pieces.push(piece);
    const again = await differenceIn(Buffer.concat(pieces), loaded);
    expect(isNoDifference(again)).toBe(true);
    expect([again.people.same, again.venues.same]).toEqual([3, 1]);
  });

  it('takes a word for one that has the separator in it', async () => {
    const { people } = await differenceIn(
      csv('姓名,类别,机构,专业资格', '何平,人民调解员,mediation-jinniu,律师、五老、乡贤、退休法官、检察官、警官、教师'),
    );
    expect(people.added[0]?.qualifications).toEqual(['lawyer', 'elder', 'retired-judge', 'teacher']);
  });

  it('leaves alone whoever it does not name, and counts them', async () => {
    const loaded = after(await differenceIn(list));
    const difference = await differenceIn(csv('姓名,类别,机构', '段秀英,人民调解员,mediation-jinniu'), loaded);
    expect(isNoDifference(difference)).toBe(true);
    expect(difference.people.unnamed.map(({ name }) => name)).toEqual(['赵国强', '李明']);
    expect(sayRegister(difference, offices)[0]?.zh).toContain('没有写进文件、照旧的 2');
  });

  it('empties what it has a column for, and changes nothing of which it has none', async () => {
    const loaded = after(await differenceIn(list));
    const { people } = await differenceIn(csv('姓名,类别,机构,专长', '段秀英,人民调解员,mediation-jinniu,'), loaded);
    expect(people.changed).toMatchObject([
      { fields: ['specialities'], after: { specialities: [], phone: '13800000001', isFullTime: true } },
    ]);
  });

  it('lets somebody leave who is written as having left, forgets how to reach them, and says it by name', async () => {
    const loaded = after(await differenceIn(list));
    const leaving = csv(head, ',段秀英,人民调解员,mediation-jinniu,专职,婚姻家庭,白语,,13800000001,离任,2026-11-20');
    const difference = await differenceIn(leaving, loaded);
    expect(difference.people.changed).toMatchObject([
      { after: { isActive: false, leftOn: '2026-11-20', phone: null } },
    ]);
    expect(sayRegister(difference, offices)[0]?.zh).toMatch(/^离任 段秀英（drawn-0）：最后一日 2026-11-20$/u);
    const left = after(difference, loaded);
    expect(isNoDifference(await differenceIn(leaving, left))).toBe(true);
    // As in the list of before: back again.
    expect((await differenceIn(list, left)).people.changed).toMatchObject([
      { after: { isActive: true, leftOn: null, phone: '13800000001' } },
    ]);
  });

  it('does not print how to reach somebody', async () => {
    const loaded = after(await differenceIn(list));
    const moved = csv('姓名,类别,机构,电话,同时最多承办件数', '段秀英,人民调解员,mediation-jinniu,13800000002,8');
    const said = sayRegister(await differenceIn(moved, loaded), offices).map(({ zh }) => zh);
    expect(said[0]).toBe('变更 段秀英（drawn-0）：同时最多承办件数 — → 8；电话');
    expect(said.join('')).not.toContain('138');
  });

  it('is refused with every mistake at once, each by its row and column', async () => {
    const wrong = csv(
      '编号,姓名,类别,机构,专长,任期自,任期最后一日,账号名,状态,最后一日,身份证号',
      'A-1,段秀英,调解员们,mediation-jinniu,,,,,,,',
      'A-2,赵国强,人民调解员,某某调委会,下棋,2026-01-01,2025-12-31,,,,',
      'A-3,李明,咨询专家,dept-water,,,,nobody,离任,,',
      'A-3,王芳,咨询专家,dept-water,,,,,在任,2026-11-01,',
      'A-4,何平,咨询专家,dept-water,,,,,离任,2026-12-24,',
      'A-5,,网格员,dept-water,,,,,,,',
      'A-6,周正,咨询专家,dept-water,,,,nobody,,,',
    );
    const problems = await problemsIn(wrong);
    expect(problems.map((line) => line.split('：')[0])).toEqual([
      'CSV 第 1 行“身份证号”',
      'CSV 第 2 行“类别”',
      'CSV 第 3 行“专长”',
      'CSV 第 4 行“最后一日”',
      'CSV 第 5 行“状态”',
      'CSV 第 6 行“最后一日”',
      'CSV 第 7 行“姓名”',
      'CSV 第 8 行“账号名”',
    ]);
    const terms = csv('姓名,类别,机构,任期自,任期最后一日', '段秀英,人民调解员,某某调委会,2026-01-01,2025-12-31');
    expect(await problemsIn(terms)).toEqual([
      'CSV 第 2 行“任期最后一日”：早于任期开始之日。',
      'CSV 第 2 行“机构”：没有“某某调委会”这个机构，请写编号或者全称。',
    ]);
  });

  it('asks for a code where two people of one office have one name', async () => {
    const row = '王芳,人民调解员,mediation-jinniu';
    expect(await problemsIn(csv('姓名,类别,机构', row, row))).toEqual([
      'CSV 第 3 行“姓名”：与CSV 第 2 行是同一项；同机构、同类别、同名的，各写编号。',
    ]);
    const two = after(await differenceIn(csv('编号,姓名,类别,机构', `W-1,${row}`, `W-2,${row}`)));
    expect((await problemsIn(csv('姓名,类别,机构', row), two))[0]).toBe(
      'CSV 第 2 行“编号”：名册里有几个同机构、同类别、同名的，请写编号。',
    );
    expect(isNoDifference(await differenceIn(csv('编号,姓名,类别,机构', `W-2,${row}`), two))).toBe(true);
  });

  it('says of a number that is none why, and in either language where a row stands', async () => {
    const most = (text: string) => csv('姓名,类别,机构,同时最多承办件数', `王芳,人民调解员,mediation-jinniu,${text}`);
    expect((await problemsIn(most('-3')))[0]).toBe('CSV 第 2 行“同时最多承办件数”：不能小于 1。');
    expect((await problemsIn(most('2.5')))[0]).toContain('须为整数');
    const row = '王芳,人民调解员,mediation-jinniu';
    const twice = await readRegister(csv('姓名,类别,机构', row, row), null);
    expect(twice.isRead ? [] : twice.problems.map(({ message }) => message.en)).toEqual([
      'It is CSV, row 2 again; write a code for each.',
    ]);
  });

  it('gives an account to one person alone, whoever has it: in the file, or of those that it does not name', async () => {
    const columns = '编号,姓名,类别,机构,账号名';
    const [li, he] = ['L-1,李明,咨询专家,dept-water', 'H-1,何平,咨询专家,dept-water'];
    expect(await problemsIn(csv(columns, `${li},water.head`, `${he},water.head`))).toEqual([
      'CSV 第 3 行“账号名”：账号“water.head”已是CSV 第 2 行的。',
    ]);
    const one = after(await differenceIn(csv(columns, `${li},water.head`)));
    expect(await problemsIn(csv(columns, `${he},water.head`), one)).toEqual([
      'CSV 第 2 行“账号名”：账号“water.head”已是李明（L-1）的。',
    ]);
    // It goes from one to the other in the same file.
    expect((await differenceIn(csv(columns, `${li},`, `${he},water.head`), one)).people).toMatchObject({
      added: [{ name: '何平', account: 'water.head' }],
      changed: [{ after: { account: null } }],
    });
  });

  it('takes somebody back with the account that was theirs, or without it where another one has it or it is fit no more', async () => {
    const li = 'L-1,李明,咨询专家,dept-water';
    const hired = after(await differenceIn(csv('编号,姓名,类别,机构,账号名', `${li},water.head`)));
    const gone = csv('编号,姓名,类别,机构,状态,最后一日', `${li},离任,2026-11-20`);
    const left = after(await differenceIn(gone, hired), hired);
    const back = csv('编号,姓名,类别,机构,状态', `${li},在任`);
    const accountIn = async (bytes: Uint8Array, present: Register) =>
      (await differenceIn(bytes, present)).people.changed.map((one) => one.after.account);
    expect(await accountIn(back, left)).toEqual(['water.head']);
    const heir = csv('编号,姓名,类别,机构,账号名', 'H-1,何平,咨询专家,dept-water,water.head');
    expect(await accountIn(back, after(await differenceIn(heir, left), left))).toEqual([null]);
    const moved = csv('编号,姓名,类别,机构,状态', 'L-1,李明,咨询专家,dept-justice,在任');
    expect(await accountIn(moved, left)).toEqual([null]);
    const named = csv('编号,姓名,类别,机构,状态,账号名', `${li},在任,water.head`);
    expect(await problemsIn(named, after(await differenceIn(heir, left), left))).toEqual([
      'CSV 第 2 行“账号名”：账号“water.head”已是何平（H-1）的。',
    ]);
  });

  it('has a place of one kind and name once in an office, whatever its code', async () => {
    const columns = '编号,名称,类别,机构';
    const room = '第一调解室,调解室,mediation-jinniu';
    expect(await problemsIn(csv(columns, `V-1,${room}`, `V-2,${room}`))).toEqual([
      'CSV 第 3 行“名称”：这个机构已有同类、同名的场所：CSV 第 2 行。',
    ]);
    const one = after(await differenceIn(csv(columns, `V-1,${room}`)));
    expect(await problemsIn(csv(columns, `V-2,${room}`), one)).toEqual([
      'CSV 第 2 行“名称”：这个机构已有同类、同名的场所：第一调解室（V-1）。',
    ]);
    // One that closes in the same file makes room.
    const instead = csv(`${columns},状态,最后一日`, `V-1,${room},停用,2026-11-20`, `V-2,${room},,`);
    expect((await differenceIn(instead, one)).venues).toMatchObject({ added: [{ code: 'V-2' }], changed: [{}] });
  });

  it('is no list without the columns of people or venues', async () => {
    expect((await problemsIn(csv('甲,乙', '一,二')))[0]).toContain('没有人员');
    expect((await problemsIn(Buffer.from('%PDF-1.7')))[0]).toContain('文件');
  });
});
