import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exitCodes } from '#libs/config';
import { stateText, verifyLedger } from '#libs/docket';
import { as, standingIn, type OfficeId } from '#libs/kernel';
import { reads, setDemoMark, setJurisdiction } from '#libs/persistence';
import { runImport, type ImportJob } from '../../apps/cli/src/import/run-import.js';
import type { Report } from '../../apps/cli/src/import/report.js';
import type { TestDatabase } from '../support/database.js';
import { aCounty, keysFileIn, ledgerOf } from '../support/door.js';

const data = join(import.meta.dirname, '../../../shared/data');
const isThere = existsSync(data);
/** Of the second file: all of it (`LARGE=long`), or enough to stand beside the first. */
const isLong = process.env['LARGE'] === 'long';
const ofSecond = isLong ? 2_095 : 100;
if (!isThere) process.stderr.write('SKIPPED: the real message boards are not in ../shared/data\n');

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const keysFile = keysFileIn(folder);
const HEADER = '留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间';
let database: TestDatabase;

beforeAll(async () => {
  database = await aCounty();
}, 60_000);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

function csv(name: string, ...rows: string[]): string {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, [HEADER, ...rows].join('\n'));
  return path;
}

async function imported(path: string, more: Partial<ImportJob> = {}, signal?: AbortSignal): Promise<Report> {
  // Without an office: the one petition bureau.
  const aim = { format: 'message-board', isTrial: true, isAnsweredClosed: false };
  const job = { ...aim, path, limit: Number.POSITIVE_INFINITY, withRows: false, ...more };
  const environment = { DATABASE_URL: database.url, MAPLEBRIDGE_KEYS: keysFile };
  return await runImport(job, { environment, repository: '.' }, signal ?? new AbortController().signal);
}

/** The installation is in the made-up county, or in the real one. */
const placed = (isMadeUp: boolean) =>
  setJurisdiction(
    database.source,
    { code: 'CN-532924', name: { zh: '宾川县', en: 'Binchuan County' }, isMadeUp },
    { name: 'test', reason: 'test', isChange: true },
  );

const rows = <R>(sql: string, parameters: unknown[] = []): Promise<R[]> => database.source.query(sql, parameters);

interface FactRow {
  readonly type: string;
  readonly at: Date;
  readonly recorded_at: Date;
  readonly body: string;
}

async function factsOf(number: string): Promise<FactRow[]> {
  return await rows<FactRow>(
    `select f.type, f.at, f.recorded_at, f.body from docket_fact f
     where f.case_id = (select case_id from docket_fact where type = 'registered' and body like $1) order by f.seq`,
    [`%"number":"${number}"%`],
  );
}

const bureau: reads.Reader = reads.readerFor(as<OfficeId>('bureau'));
const page = { after: null, limit: 100 };

async function readBack(number: string): Promise<reads.PetitionRow | undefined> {
  const { items } = await reads.petition.list(database.source, bureau, { drill: false }, page);
  return items.find(({ sourceNumber }) => sourceNumber === number);
}

describe('an import through the door', () => {
  it('records the past as past: received, accepted on receipt, its moments in their places, decided at the reply', async () => {
    const path = csv('late', '101,T101,路灯,2023/2/1 9:00:00,路灯坏了,已修好,2023/6/1 8:00:00');
    expect(await imported(path)).toMatchObject({ result: 'imported', imported: 1, unchanged: 0, refused: [] });
    const facts = await factsOf('101');
    // Nobody was reminded, so no reminder is recorded.
    expect(facts.map(({ type }) => type)).toEqual(['registered', 'accepted', 'breached', 'decided']);
    expect(facts[0]?.at.toISOString()).toBe('2023-02-01T01:00:00.000Z');
    expect(facts.at(-1)?.at.toISOString()).toBe('2023-06-01T00:00:00.000Z');
    expect(facts.every(({ at, recorded_at }) => at < recorded_at)).toBe(true);
    expect(facts.map(({ at }) => at.getTime())).toEqual(facts.map(({ at }) => at.getTime()).sort((a, b) => a - b));
    const breach = JSON.parse(facts[2]?.body ?? '') as { data: object; dueAt: string; actor: object };
    expect(breach).toMatchObject({
      data: { rule: 'XF-09', isRetrospective: true, dueOn: '2023-04-03', isBinding: true },
      actor: { kind: 'platform', principal: 'import-trial', office: 'bureau' },
    });
    expect(await readBack('101')).toMatchObject({ isTrial: true, isOverdue: false });
  });

  it('leaves an open petition from its date for a message without a reply, and owes no supervision by itself', async () => {
    const path = csv('open', '102,T102,路灯,2021/2/1 9:00:00,没有人理,,');
    await imported(path);
    const [stored] = await rows<{ is_open: boolean; next_moment_at: Date | null; standing: string; phase: string }>(
      `select c.is_open, c.next_moment_at, c.standing, c.phase, to_char(p.received_on, 'YYYY-MM-DD') as received_on
       from docket_case c
       join petition p on p.case_id = c.id
       join docket_fact f on f.case_id = c.id where f.type = 'registered' and f.body like '%"number":"102"%'`,
    );
    const standing = standingIn(stored?.standing ?? '{}');
    expect(stored).toMatchObject({
      is_open: true,
      phase: 'registered',
      next_moment_at: null,
      received_on: '2021-02-01',
    });
    expect(standing.parts.owedInAll).toBe(0);
    const clocks = await rows<{ rule: string; binding: boolean; breached_at: Date | null }>(
      `select k.rule, k.binding, k.breached_at from clock k
       join docket_fact f on f.case_id = k.case_id where f.type = 'registered' and f.body like '%"number":"102"%'
       order by k.rule`,
    );
    expect(clocks.map(({ rule }) => rule)).toEqual(['XF-09', 'XF-ACCEPT']);
    expect(clocks.every(({ binding, breached_at }) => !binding && breached_at !== null)).toBe(true);
    // Measured, and late for nobody: neither in lists nor in counts, nor in the inbox.
    expect(await readBack('102')).toMatchObject({ isTrial: true, isOverdue: false, legalDueOn: null });
    const duties = await reads.listDuties(database.source, bureau, { drill: false }, page);
    expect(duties.items.map(({ what, isOverdue }) => [what, isOverdue])).toEqual(
      duties.items.map(({ what }) => [what, false]),
    );
    expect(
      await reads.countDuties(database.source, bureau, {
        drill: false,
        doer: { capacity: 'petition-clerk', duties: [], alone: [] },
      }),
    ).toMatchObject({ overdue: 0 });
    const retrospective = await reads.listRetrospective(database.source, bureau, {}, page);
    expect(retrospective.items.filter(({ dueOn }) => dueOn < '2022-05-01')).toEqual([]);
  });

  it('leaves out reminders that came before the record, and none that are still ahead', async () => {
    const received = new Date(Date.now() - 52 * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
    await imported(csv('running', `103,T103,路灯,${received.replaceAll('-', '/')} 9:00:00,没有人理,,`));
    const facts = await factsOf('103');
    expect(facts.map(({ type }) => type)).toEqual(['registered', 'breached']);
    const [stored] = await rows<{ next_moment_at: Date }>(
      `select next_moment_at from docket_case where id = (select case_id from docket_fact
       where type = 'registered' and body like '%"number":"103"%')`,
    );
    expect(stored?.next_moment_at.getTime()).toBeGreaterThan(Date.now());
    expect(await readBack('103')).toMatchObject({ isOverdue: true, dueRule: 'XF-ACCEPT' });
  });

  it('changes nothing the second time, keeps what differs, and takes what is new', async () => {
    const first = csv('first', '201,T201,题,2023/3/1 9:00,一,,', '202,T202,题,2023/3/1 9:00,二,复,2023/3/2 9:00');
    expect(await imported(first)).toMatchObject({ imported: 2, unchanged: 0 });
    const before = await rows('select count(*) from docket_fact');
    expect(await imported(first)).toMatchObject({ result: 'imported', imported: 0, unchanged: 2, refused: [] });
    await placed(false);
    expect(await imported(first, { isTrial: false })).toMatchObject({ imported: 0, unchanged: 2 });
    await placed(true);
    expect(await rows('select count(*) from docket_fact')).toEqual(before);
    const second = csv(
      'second',
      '201,T201,题,2023/3/1 9:00,改了,,',
      '202,T202,题,2023/3/1 9:00,二,复,2023/3/2 9:00',
      '203,T203,题,2023/3/1 9:00,三,,',
    );
    expect(await imported(second)).toMatchObject({
      result: 'partly',
      imported: 1,
      unchanged: 1,
      refused: [{ row: 2, column: '留言详情', value: '', reason: 'differs-from-imported' }],
    });
  });

  it('goes on where an import was cut off, and two at once record each row once', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `${at + 301},T,题,2023/3/1 9:00,文 ${at},,`);
    const path = csv('many', ...many);
    const cut = new AbortController();
    cut.abort();
    expect(await imported(path, {}, cut.signal)).toMatchObject({ result: 'refused', imported: 0, left: 60 });
    expect(await imported(path, { limit: 20 })).toMatchObject({ imported: 20, left: 40 });
    const both = await Promise.all([imported(path), imported(path)]);
    expect(both.reduce((sum, report) => sum + report.imported, 0)).toBe(40);
    expect(both.every(({ imported: now, unchanged }) => now + unchanged === 60)).toBe(true);
  }, 30_000);

  it('keeps texts and pseudonyms in their own tables: in no fact, standing or outbox row', async () => {
    const path = csv('secret', '401,某某某用户,密题,2023/3/1 9:00,密文之一,密复之一,2023/3/2 9:00');
    await imported(path);
    const [found] = await rows<Record<string, string>>(`select
      (select count(*) from case_text where body in ('密题', '密文之一', '密复之一')) as texts,
      (select count(*) from docket_fact where body ~ '某某某|密题|密文|密复') as facts,
      (select count(*) from docket_case where standing ~ '某某某|密题|密文|密复') as cases,
      (select count(*) from outbox where outbox::text ~ '某某某|密题|密文|密复') as outbox,
      (select count(*) from petition where petition::text ~ '某某某|密题|密文|密复') as petitions`);
    expect(found).toEqual({ texts: '3', facts: '0', cases: '0', outbox: '0', petitions: '0' });
    const states = await rows<{ state: Buffer }>('select state from docket_case');
    expect(
      states.filter(({ state }) => ['某某某', '密题', '密文', '密复'].some((word) => stateText(state).includes(word))),
    ).toEqual([]);
  });

  it('refuses real data while demonstration accounts stand or the county is made up, and an office that is not there', async () => {
    await setDemoMark(database.source, 'demo');
    const path = csv('real', '501,T,题,2023/3/1 9:00,文,,');
    await expect(imported(path, { isTrial: false })).rejects.toMatchObject({ exitCode: exitCodes.refused });
    expect(await imported(path)).toMatchObject({ imported: 1 });
    await setDemoMark(database.source, 'removed');
    await expect(imported(path, { isTrial: false })).rejects.toMatchObject({
      exitCode: exitCodes.refused,
      en: expect.stringContaining('made up'),
    });
    await expect(imported(path, { office: as<OfficeId>('nobody') })).rejects.toMatchObject({
      exitCode: exitCodes.usage,
      en: expect.stringContaining('nobody'),
    });
    await rows("update office set is_active = false where id = 'bureau'");
    const none = { exitCode: exitCodes.usage, en: expect.stringContaining('say which office') };
    await expect(imported(path)).rejects.toMatchObject(none);
  });
});

(isThere ? describe : describe.skip)('an import of the real files', () => {
  it('records every message once, and the clocks of the database find the late ones', async () => {
    const path = join(data, 'messages-with-replies.xlsx');
    const figures = JSON.parse(readFileSync(join(data, 'messages-with-replies.expected.json'), 'utf8')) as {
      over60Ids: number[];
    };
    const own = await aCounty();
    const shared = database;
    database = own;
    try {
      const report = await imported(path);
      expect(report).toMatchObject({ result: 'imported', imported: 1431, unchanged: 0, refused: [] });
      const late = await rows<{ number: string; is_late: boolean }>(
        `select substring(f.body from '"number":"([0-9]+)"') as number, k.breached_at is not null as is_late
         from clock k join docket_fact f on f.case_id = k.case_id and f.type = 'registered'
         where k.rule = 'XF-09' and (k.met_at at time zone 'Asia/Shanghai')::date > k.raw_due_on`,
      );
      expect(late.map(({ number }) => Number(number)).sort((a, b) => a - b)).toEqual(figures.over60Ids);
      const byLegalDate = late.filter(({ is_late }) => is_late).map(({ number }) => number);
      expect(byLegalDate.sort()).toEqual([...(report.deadlines?.lateNumbers ?? [])].sort());
      expect(await imported(path)).toMatchObject({ result: 'imported', imported: 0, unchanged: 1431 });
      const second = join(data, 'messages.xlsx');
      expect(await imported(second, { limit: ofSecond })).toMatchObject({ imported: ofSecond, refused: [] });
      if (isLong) expect(await imported(second)).toMatchObject({ imported: 0, unchanged: ofSecond });
      expect(await verifyLedger(own.source, ledgerOf())).toMatchObject({
        cases: 1431 + ofSecond,
        findings: [],
      });
    } finally {
      database = shared;
      await own.drop();
    }
  }, 300_000);
});
