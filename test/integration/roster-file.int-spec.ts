import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { exportFile } from '../../apps/cli/src/roster/export-file.js';
import { loadFile } from '../../apps/cli/src/roster/load-file.js';
import { seedRegister } from '../../apps/cli/src/seed/demo-register.js';
import { AccountAdministration, passwordPool } from '#libs/persistence';
import { TestApi } from '../support/api.js';
import { keysFileIn, someKeys } from '../support/door.js';
import { slowness } from '../support/machine-speed.mjs';

let api: TestApi;
let seconds = 0;
const folder = mkdtempSync(join(tmpdir(), 'roster-'));
beforeAll(async () => {
  api = await TestApi.open();
  const began = performance.now();
  await seedRegister(api.database.source, someKeys());
  seconds = (performance.now() - began) / 1_000;
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.close();
});

const context = () => ({
  environment: { DATABASE_URL: api.database.url, MAPLEBRIDGE_KEYS: keysFileIn(folder) },
  repository: process.cwd(),
});

/** What a command prints. */
async function saying(work: () => Promise<unknown>): Promise<string[]> {
  const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    await work();
    return said.mock.calls.map(([line]) => String(line).split('\n')[0] ?? '');
  } finally {
    said.mockRestore();
  }
}

function load(path: string, options: { dryRun?: true; trial?: true } = { trial: true }): Promise<string[]> {
  return saying(() => loadFile(path, { reason: '换届', ...options }, context()));
}

function csv(name: string, ...rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.join('\n'));
  return path;
}

const count = async (sql: string): Promise<number> => {
  const [row] = await api.database.source.query<{ count: string }[]>(sql);
  return Number(row?.count);
};

describe('the register of the demonstration county', () => {
  it('has as many people as a county has, and is there in a moment, once', async () => {
    process.stdout.write(`the first register: ${seconds.toFixed(2)} s\n`);
    expect(seconds).toBeLessThan(2 * Math.max(1, slowness()));
    const of = (kind: string) => count(`select count(*) from registered_person where kind = '${kind}'`);
    expect([await of('mediator'), await of('expert'), await of('grid-member')]).toEqual([1861, 70, 276]);
    expect(await count('select count(distinct code) from registered_person')).toBe(2207);
    const all = await count('select count(*) from roster_change');
    expect(all).toBe(2207 + (await count('select count(*) from venue')));
    await seedRegister(api.database.source, someKeys());
    expect(await count('select count(*) from roster_change')).toBe(all);
  });

  it('is told to whoever acts for the office, and to nobody else how to reach them', async () => {
    const first = async (kind: string, by: 'transportOfficer' | 'clerk') =>
      (await api.get(`/api/roster/people?office=dept-transport&kind=${kind}&limit=1`, by)).body.items[0] as {
        id: string;
      };
    const expert = await first('expert', 'transportOfficer');
    const told = await api.get(`/api/roster/people/${expert.id}`, 'transportOfficer');
    expect(told.body.contact).toEqual({ phone: expect.stringMatching(/^100\d{8}$/) });
    const [mediator] = (await api.get('/api/roster/people?kind=mediator&limit=1', 'clerk')).body.items;
    expect((await api.get(`/api/roster/people/${mediator.id}`, 'clerk')).body.contact).toBeNull();
  });

  it('tells who its experts are to whoever acts for their office, draws them or keeps it, and to others how many there are', async () => {
    const query = '/api/roster/people?office=dept-transport&kind=expert';
    const of = async (by: 'transportOfficer' | 'clerk' | 'admin') =>
      (await api.get(query, by)).body.items as { id: string; name: string }[];
    const [expert, ...more] = await of('transportOfficer');
    expect([more.length > 2, await of('clerk')]).toEqual([true, []]);
    expect((await of('admin')).length).toBe(more.length + 1);
    expect((await api.get(`/api/roster/people/${expert?.id ?? ''}`, 'clerk')).status).toBe(404);
    const counted = async (text: string, by: 'transportOfficer' | 'clerk') =>
      (await api.get(query.replace('people', 'people/count') + text, by)).body.count as number;
    const name = `&text=${encodeURIComponent(expert?.name ?? '')}`;
    expect([await counted('', 'clerk'), await counted(name, 'clerk')]).toEqual([more.length + 1, 0]);
    expect(await counted(name, 'transportOfficer')).toBeGreaterThan(0);
  });
});

describe('a register from a file', () => {
  it('comes out and changes nothing when it is loaded, and nobody but its writer may read it', async () => {
    const path = join(folder, 'register.xlsx');
    await saying(() => exportFile(path, context()));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const before = await count('select count(*) from roster_change');
    expect(await load(path)).toEqual([
      '人员：新增 0，变更 0，相同 2207，没有写进文件、照旧的 0',
      expect.stringMatching(/^场所：新增 0，变更 0，/),
      '没有差异 no difference',
    ]);
    expect(await count('select count(*) from roster_change')).toBe(before);
  });

  it('shows what it would do, does it, and does nothing the second time; each change is on record, its words are not', async () => {
    const [leaver] = (await api.get('/api/roster/people?office=mediation-jinniu&limit=1', 'admin')).body.items;
    const path = csv(
      'change.csv',
      '编号,姓名,类别,所属调委会,专业特长,联系电话,状态,最后一日',
      `${leaver.code},${leaver.name},人民调解员,金牛镇人民调解委员会,,,离任,2026-11-01`,
      ',欧阳试验,人民调解员,金牛镇人民调解委员会,婚姻家庭、邻里,13800000077,,',
      'T0002,改名试验,人民调解员,州城镇人民调解委员会,农村土地,13800000078,在任,',
    );
    const before = await count('select count(*) from roster_change');
    const dry = await load(path, { dryRun: true });
    expect(dry).toContain(`离任 ${leaver.name}（${leaver.code}）：最后一日 2026-11-01`);
    expect(dry).toContain('人员：新增 1，变更 2，相同 0，没有写进文件、照旧的 2205');
    expect(dry.at(-1)).toContain('没有改动任何内容');
    expect(dry.join('')).not.toMatch(/1380000007/u);
    expect(await count('select count(*) from roster_change')).toBe(before);
    expect((await load(path)).at(-1)).toBe('已装入 loaded');
    const left = (await api.get(`/api/roster/people/${leaver.id}`, 'admin')).body;
    expect(left).toMatchObject({ person: { isActive: false, leftOn: '2026-11-01' }, contact: null });
    expect(left.changes[0]).toMatchObject({ what: 'left', reason: '换届', byName: '命令行 command line' });
    const [renamed] = (await api.get('/api/roster/people?text=T0002', 'admin')).body.items;
    const detail = (await api.get(`/api/roster/people/${renamed.id}`, 'admin')).body;
    expect(detail).toMatchObject({
      person: { name: '改名试验', specialities: ['land'] },
      contact: { phone: '13800000078' },
    });
    expect(detail.changes[0]).toMatchObject({
      what: 'moved',
      detail: { to: 'mediation-zhoucheng', after: { name: '改名试验' } },
    });
    const done = await count('select count(*) from roster_change');
    expect((await load(path)).at(-1)).toBe('没有差异 no difference');
    expect(await count('select count(*) from roster_change')).toBe(done);
    const said = `detail || reason like any (array['%试验%', '%1380000007%'])`;
    expect(await count(`select count(*) from roster_change where ${said}`)).toBe(0);
    const inClear = `select count(*) from registered_person p where p::text like '%1380000007%'`;
    expect(await count(inClear)).toBe(0);
  });

  it('with one mistake loads nothing, and says where', async () => {
    const path = csv(
      'wrong.csv',
      '姓名,类别,机构',
      '新人,人民调解员,金牛镇人民调解委员会',
      '旧人,人民调解员,月球调委会',
    );
    const before = await count('select count(*) from registered_person');
    const said = saying(() =>
      expect(load(path)).rejects.toMatchObject({ exitCode: 65, zh: expect.stringContaining('有 1 处要改') }),
    );
    await said;
    await expect(load(path)).rejects.toThrow();
    expect(await count('select count(*) from registered_person')).toBe(before);
  });

  it('gives an account to nobody who has it beside somebody else, and changes nothing', async () => {
    const path = csv(
      'account.csv',
      '姓名,类别,机构,账号名',
      '甲试验,咨询专家,dept-transport,transportofficer',
      '乙试验,咨询专家,dept-transport,transportofficer',
    );
    await expect(load(path)).rejects.toMatchObject({ exitCode: 65 });
    const lines = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    await loadFile(path, { reason: '换届', trial: true }, context()).catch(() => undefined);
    expect(String(lines.mock.calls[0]?.[0])).toContain('第 3 行“账号名”：账号“transportofficer”已是');
    lines.mockRestore();
  });

  it('does not bring real people into a county that is made up', async () => {
    const path = csv('real.csv', '姓名,类别,机构', '新人,人民调解员,金牛镇人民调解委员会');
    await expect(load(path, {})).rejects.toMatchObject({ exitCode: 77 });
  });
});

describe('the end of the demonstration', () => {
  it('ends its register: nothing of invented people is kept, and whoever was added beside them stays', async () => {
    const { source } = api.database;
    const own = `name in ('欧阳试验', '改名试验')`;
    expect(await count(`select count(*) from registered_person where ${own}`)).toBe(2);
    const by = { account: null, name: '命令行', reason: 'remove-demo', key: 'end', seen: null };
    await new AccountAdministration(source, passwordPool()).removeDemo(by);
    // Renamed or not, an invented one stays invented.
    const kept = await source.query<{ name: string }[]>('select name from registered_person where erased_on is null');
    expect(kept).toEqual([{ name: '欧阳试验' }]);
    expect(await count('select count(*) from registered_person where erased_on is not null and is_active')).toBe(0);
    expect(await count('select count(*) from venue where is_active')).toBe(0);
    expect(await count(`select count(*) from roster_change where what = 'erased'`)).toBe(2207);
    expect(
      await count('select count(distinct entry_id) from roster_words w join registered_person p on p.id = w.entry_id'),
    ).toBe(1);
    await new AccountAdministration(source, passwordPool()).removeDemo({ ...by, key: 'again' });
    expect(await count(`select count(*) from roster_change where what = 'erased'`)).toBe(2207);
  }, 60_000);
});
