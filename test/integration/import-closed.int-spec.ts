import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { verifyLedger } from '#libs/docket';
import { as, type OfficeId } from '#libs/kernel';
import { runImport, type ImportJob } from '../../apps/cli/src/import/run-import.js';
import { keysFileIn, ledgerOf } from '../support/door.js';
import { TestApi, type StaffName } from '../support/api.js';

const folder = mkdtempSync(join(tmpdir(), 'import-closed-'));
const keysFile = keysFileIn(folder);
const header = '留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间';
let api: TestApi;

beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.close();
});

async function imported(name: string, lines: readonly string[], more: Partial<ImportJob> = {}) {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, lines.join('\n'));
  const aim = { format: 'message-board', office: as<OfficeId>('bureau'), isTrial: true };
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
// What the list is narrowed to where an import left it answered and open.
const isAnswered = 'channel=import&phase=decided&holder=bureau&state=open&limit=100';
const answered = async (by: StaffName) =>
  (await api.get(`/api/petitions?${isAnswered}`, by)).body as { items: { id: string; version: number }[] };
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
    expect((await answered('clerk')).items).toHaveLength(1);
    expect((await verifyLedger(api.database.source, ledgerOf())).findings).toEqual([]);
  });

  it('closes later what its source calls over by then, once', async () => {
    const later = lines.map((line) => line.replace('办理中', '结案'));
    expect(await imported('later', later)).toMatchObject({ result: 'imported', imported: 0, unchanged: 3, closed: 1 });
    expect(await stands('202')).toMatchObject({ phase: 'closed', ended: true });
    expect(await imported('later', later)).toMatchObject({ imported: 0, unchanged: 3, closed: 0 });
    expect((await verifyLedger(api.database.source, ledgerOf())).findings).toEqual([]);
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
  it('are found by filters of the list, closed one by one by the bureau, and leave the board', async () => {
    const rows = Array.from(
      { length: 3 },
      (_one, n) => `${String(301 + n)},T${String(n)},路灯,2023/2/1 9:00:00,第${String(n)}盏,已修好,2023/3/1 8:00:00`,
    );
    const before = await board();
    await imported('open', [header, ...rows]);
    const { items } = await answered('clerk');
    expect(items).toHaveLength(3);
    expect((await answered('transportOfficer')).items).toEqual([]);
    for (const { id, version } of items)
      await api.done(`/api/petitions/${id}/close`, 'clerk', { seenVersion: version, note: '看过原系统的答复。' });
    expect((await answered('clerk')).items).toEqual([]);
    const after = await board();
    expect(after.totals.idle).toBe(before.totals.idle);
    expect(after.totals.open).toBe(before.totals.open);
  });
});

describe('what was over in another system before it was imported', () => {
  const boardOfPeriod = async () => contracts.board.parse((await api.get('/api/board?period=2024', 'bureauHead')).body);
  const listed = async (state: string) =>
    contracts.deadlinePage.parse(
      (await api.get(`/api/board/deadlines?period=2024&limit=100&state=${state}`, 'bureauHead')).body,
    );

  it('is measured and counts for nobody: in no rate of its period, in no count of today, and told apart', async () => {
    const rows = [
      // In time, and months after its date.
      '401,T401,路灯,2024/7/3 9:00:00,路灯坏了,已修好,2024/7/10 8:00:00,已办结',
      '402,T402,水渠,2024/4/3 9:00:00,水渠堵了,已疏通,2024/9/20 8:00:00,已办结',
      // Nobody answered it: what is owed today is owed, however long ago it began.
      '403,T403,围墙,2024/7/4 9:00:00,围墙倒了,,,',
    ];
    const today = await board();
    await imported('measured', [`${header},办理状态`, ...rows]);
    const { totals, measured } = await boardOfPeriod();
    expect([totals.onTime, totals.unconfirmed]).toEqual([0, 0]);
    expect(measured.ended).toBeGreaterThan(1);
    expect(measured.late).toBeGreaterThan(0);
    expect(measured.late).toBeLessThan(measured.ended);
    const page = await listed('measured');
    expect([page.total, page.items.length]).toEqual([measured.ended, measured.ended]);
    expect(page.items.map(({ state }) => state)).toEqual(expect.arrayContaining(['met', 'met_late']));
    // Of what is measured nothing is open, overdue or idle today; of the one that nobody answered everything is.
    const after = await board();
    expect(after.totals.open).toBeGreaterThan(today.totals.open);
    const duties = (await api.get('/api/duties?limit=100', 'clerk')).body as { items: { number: string }[] };
    const numbers = new Map(
      (
        await api.database.source.query<{ number: string; source: string }[]>(
          `select number, source_number as source from petition where source_number = any($1)`,
          [['401', '402', '403']],
        )
      ).map(({ number, source }) => [source, number]),
    );
    const owed = new Set(duties.items.map(({ number }) => number));
    expect(['401', '402', '403'].map((source) => owed.has(numbers.get(source) ?? ''))).toEqual([false, false, true]);
    // Late in its period is what nobody did, and that alone.
    const late = await listed('late');
    expect(late.total).toBe(totals.late);
    expect(new Set(late.items.map(({ number }) => number))).toEqual(new Set([numbers.get('403')]));
    expect((await verifyLedger(api.database.source, ledgerOf())).findings).toEqual([]);
  });

  it('is called measured on the page of its case and in its history, and late nowhere', async () => {
    const late = await api.database.source.query<{ case: string; clock: string }[]>(
      `select c.case_id as case, c.id as clock from clock c join petition p on p.case_id = c.case_id
        where p.source_number = '402' and c.met_at >= c.legal_due_at`,
    );
    expect(late.length).toBeGreaterThan(0);
    const path = `/api/cases/${late[0]?.case ?? ''}`;
    for (const { clock } of late) {
      const why = await api.get(`${path}/clocks/${encodeURIComponent(clock)}/why`, 'bureauHead');
      expect(why.body).toMatchObject({ clock: { state: 'met_late', isPast: true } });
    }
    const history = await api.get(`${path}/history?limit=100`, 'bureauHead');
    const lines = (history.body as { lines: { type: string; sentence: string }[] }).lines;
    const breached = lines.filter(({ type }) => type === 'breached').map(({ sentence }) => sentence);
    expect(breached.length).toBeGreaterThan(0);
    expect(breached.filter((one) => !one.includes('measured only') || one.startsWith('Overdue'))).toEqual([]);
  });
});
