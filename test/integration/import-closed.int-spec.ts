import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kinds, verifyLedger } from '#libs/docket';
import { as, type OfficeId } from '#libs/kernel';
import { runImport, type ImportJob } from '../../apps/cli/src/import/run-import.js';
import { TestApi, type StaffName } from '../support/api.js';

const folder = mkdtempSync(join(tmpdir(), 'import-closed-'));
const keysFile = join(folder, 'keys.json');
const header = '留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间';
let api: TestApi;

beforeAll(async () => {
  const key = () => randomBytes(32).toString('base64');
  const keys = { identity: key(), textDigest: key(), receipt: key() };
  writeFileSync(keysFile, JSON.stringify({ version: 1, id: 'test', ...keys }));
  api = await TestApi.open();
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.close();
});

async function imported(name: string, lines: readonly string[], more: Partial<ImportJob> = {}) {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, lines.join('\n'));
  const aim = { format: 'message-board', office: as<OfficeId>('bureau'), jurisdiction: 'CN', isTrial: true };
  const job = { ...aim, path, limit: 1_000, withRows: false, isAnsweredClosed: false, ...more };
  const environment = { DATABASE_URL: api.database.url, MAPLEBRIDGE_KEYS: keysFile };
  return await runImport(job, { environment, repository: '.' }, new AbortController().signal);
}

const stands = async (number: string) => {
  const [row] = await api.database.source.query<{ phase: string; ended: boolean; is_open: boolean; closed: string }[]>(
    `select p.phase, p.ended_at is not null as ended, c.is_open,
       (select to_char(f.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') from docket_fact f
        where f.case_id = p.case_id and f.type = 'closed') as closed
     from petition p join docket_case c on c.id = p.case_id where p.source_number = $1`,
    [number],
  );
  return row;
};
const answered = async (by: StaffName): Promise<unknown> => (await api.get('/api/petitions/answered-imports', by)).body;
const board = async () =>
  (await api.get('/api/board', 'bureauHead')).body as { totals: { idle: number; open: number } };

describe('an import whose source says what is over', () => {
  const lines = [
    `${header},办理状态`,
    '201,T201,路灯,2023/2/1 9:00:00,路灯坏了,已修好,2023/3/1 8:00:00,已 办结',
    '202,T202,路灯,2023/2/1 9:00:00,又坏了,正在修,2023/3/1 8:00:00,办理中',
    '203,T203,路灯,2023/2/1 9:00:00,没人理,,,已办结',
  ];

  it('is closed there and then, and stands in no count of today', async () => {
    expect(await imported('states', lines)).toMatchObject({ imported: 3, closed: 0, refused: [] });
    expect(await stands('201')).toEqual({ phase: 'closed', ended: true, is_open: false, closed: '2023-03-01' });
    // Another state leaves it as its reply has it; what nobody answered is not over, whatever is said of it.
    expect(await stands('202')).toMatchObject({ phase: 'decided', ended: false });
    expect(await stands('203')).toMatchObject({ phase: 'registered', ended: false });
    expect(await answered('clerk')).toMatchObject({ total: 1 });
    expect((await verifyLedger(api.database.source, kinds)).findings).toEqual([]);
  });

  it('closes later what its source calls over by then, once', async () => {
    const later = lines.map((line) => line.replace('办理中', '结案'));
    expect(await imported('later', later)).toMatchObject({ result: 'imported', imported: 0, unchanged: 3, closed: 1 });
    expect(await stands('202')).toMatchObject({ phase: 'closed', ended: true });
    expect(await imported('later', later)).toMatchObject({ imported: 0, unchanged: 3, closed: 0 });
    expect((await verifyLedger(api.database.source, kinds)).findings).toEqual([]);
  });

  it('closes what was answered where an operator says so, with no column of states', async () => {
    const plain = [header, '204,T204,路灯,2023/2/1 9:00:00,路灯坏了,已修好,2023/3/1 8:00:00'];
    await imported('plain', plain);
    expect(await stands('204')).toMatchObject({ phase: 'decided', ended: false });
    expect(await imported('plain', plain, { isAnsweredClosed: true })).toMatchObject({ unchanged: 1, closed: 1 });
    expect(await stands('204')).toMatchObject({ phase: 'closed', ended: true });
  });
});

describe('imported matters that were answered and are open', () => {
  it('are closed together by the bureau after one look, and leave the board', async () => {
    const rows = Array.from(
      { length: 5 },
      (_one, n) => `${String(301 + n)},T${String(n)},路灯,2023/2/1 9:00:00,第${String(n)}盏,已修好,2023/3/1 8:00:00`,
    );
    const before = await board();
    await imported('open', [header, ...rows]);
    const { total, items } = (await answered('clerk')) as { total: number; items: { id: string }[] };
    expect(total).toBe(5);
    expect(await answered('transportOfficer')).toEqual({ total: 0, items: [] });
    const petitions = items.map(({ id }) => id);
    const body = { petitions, note: '逐件看过原系统的答复。' };
    const path = '/api/petitions/answered-imports/close';
    const key = randomUUID();
    const said = await api.ask('POST', path, { by: 'clerk', body, key });
    expect([said.status, said.body]).toEqual([200, { closed: petitions, refused: [] }]);
    // The answer was lost: asked again it is the same, and nothing happens twice.
    expect((await api.ask('POST', path, { by: 'clerk', body, key })).body).toEqual(said.body);
    expect(await answered('clerk')).toEqual({ total: 0, items: [] });
    const foreign = await api.ask('POST', path, { by: 'transportOfficer', body, key: randomUUID() });
    expect(foreign.body.closed).toEqual([]);
    const { refused } = foreign.body as { refused: { code: string }[] };
    expect(refused.map(({ code }) => code)).toEqual(petitions.map(() => 'http.not_found'));
    const after = await board();
    expect(after.totals.idle).toBe(before.totals.idle);
    expect(after.totals.open).toBe(before.totals.open);
    expect((await api.ask('POST', path, { by: 'supervisor', body, key: randomUUID() })).status).toBe(403);
  });
});
