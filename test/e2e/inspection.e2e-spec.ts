import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { partIdOf } from '#libs/docket';
import type { CaseId } from '#libs/kernel';
import { openDatabase } from '#libs/persistence';
import { Client } from '../support/client.js';
import { TestDrill } from '../support/drill.js';
import { periodOn, plusDays } from '../support/engine/cadence-paper.js';
import { eventually } from '../support/eventually.js';
import { isKilledAtEach, KilledSteps } from '../support/killed-steps.js';
import { demoPassword, Stack } from '../support/stack.js';
import { dieAt } from './chaos/die-at.js';
import { inspect } from './chaos/invariants.js';

const head = 'bureau.head';
const [leader, second] = ['transport.officer', 'water.officer'] as const;
const reachMs = 120_000;
const hourMs = 3_600_000;
/** Where the worker dies over the end of a quarter, and the engine with it (`KILLS=long`): `cadence-ends` has some of it each time. */
const places = isKilledAtEach
  ? [
      ...['between_period_and_next', 'activity_after_commit_before_report', 'before_commit'],
      ...['after_commit_before_answer', 'ring_before_call', 'drill_after_offset_before_jump'],
    ]
  : [];

type Place = readonly [kind: 'cadences' | 'inspections' | 'visits' | 'findings', id: string];

interface Detail {
  readonly item: { readonly version: number };
  readonly progress: {
    readonly visits?: readonly { readonly visit: string; readonly case: string | null; readonly stands: string }[];
    readonly tour?: { readonly answers: number } | null;
    readonly items?: readonly { readonly item: string; readonly isAsked: boolean; readonly result: string | null }[];
  };
}

/** A quarter of tours while all that carries it dies: at its steps, in its middle, and around its end. */
describe('a quarter of tours that is watched', () => {
  let stack: Stack;
  let client: Client;
  let source: DataSource;
  let drill: TestDrill;
  let killed: KilledSteps;

  beforeAll(async () => {
    stack = await Stack.start();
    client = new Client(stack.apiUrl, demoPassword);
    killed = new KilledSteps(stack, client, { every: 9, reachMs });
    for (const name of [head, leader, second, 'housing.officer', 'housing.head', 'zhoucheng.head'])
      await client.get(name, '/api/session');
    drill = await TestDrill.start(client, '督导一季度');
    await connect();
  }, 180_000);

  afterAll(async () => {
    await source.destroy();
    await stack.stop();
  }, 60_000);

  async function connect(): Promise<void> {
    const { DATABASE_URL: url = '' } = stack.environment;
    source = await openDatabase({ url, poolSize: 4, applicationName: 'test' });
  }

  const began = Date.now();
  const said = (what: string): void => {
    process.stdout.write(`${what} after ${String(Math.round((Date.now() - began) / 1000))} s\n`);
  };
  const today = (): Promise<string> => eventually(() => drill.today(), reachMs);
  const detailOf = (who: string, [kind, id]: Place) =>
    eventually(() => client.get<Detail>(who, `/api/${kind}/${id}`), reachMs);

  /** Asked for while it may all die. */
  async function does(who: string, [kind, id]: Place, command: string, body: object = {}): Promise<void> {
    const { item } = await detailOf(who, [kind, id]);
    await killed.step(who, `/api/${kind}/${id}/${command}`, { seenVersion: item.version, ...body });
  }

  /** Without a kill, as soon as it can be asked for. */
  async function calmly(who: string, [kind, id]: Place, command: string, body: object = {}): Promise<void> {
    await eventually(async () => {
      const { item } = await client.get<Detail>(who, `/api/${kind}/${id}`);
      await client.post(who, `/api/${kind}/${id}/${command}`, { seenVersion: item.version, ...body });
    }, reachMs);
  }

  const accountOf = async (who: string): Promise<string> =>
    (await client.get<{ account: string }>(who, '/api/session')).account;

  /** How often each of these happened in a case. */
  async function counts(id: string, types: readonly string[]): Promise<Readonly<Record<string, number>>> {
    const rows = await source.query<{ type: string; n: number }[]>(
      'select type, count(*)::int as n from docket_fact where case_id = $1 group by type',
      [id],
    );
    return Object.fromEntries(types.map((type) => [type, rows.find((row) => row.type === type)?.n ?? 0]));
  }
  const times = (n: number, ...types: readonly string[]) => Object.fromEntries(types.map((type) => [type, n]));

  /** The periods of a cadence, with how often each was opened, and followed by the next. */
  const periodsOf = async (first: string) =>
    await source.query<{ period: string; opened: number; followed: number }[]>(
      `select period,
          (select count(*)::int from docket_fact f where f.case_id = c.case_id and f.type = 'opened') as opened,
          (select count(*)::int from docket_fact f where f.case_id = c.case_id and f.type = 'nextOpened') as followed
         from cadence c where cadence_id = $1 order by from_on`,
      [first],
    );

  /** A tour of two offices in a quarter, with one finding that is withdrawn and one that is mended by nobody. */
  async function toured(quarter: string): Promise<{ tour: Place; found: readonly Place[] }> {
    const inspectors = [
      { account: await accountOf(leader), office: 'dept-transport' },
      { account: await accountOf(second), office: 'dept-water' },
    ];
    const on = plusDays(await today(), 2);
    const visits = ['dept-housing', 'town-zhoucheng'].map((office, at) => ({ office, on, isAnnounced: at === 1 }));
    const plan = { debtor: 'g2', basis: 'conference', leader: inspectors[0]?.account, inspectors, visits };
    const { case: id = '' } = await killed.step<{ case?: string }>(head, `/api/cadences/${quarter}/tours`, {
      ...{ ...plan, title: '第二组督导', themes: '受理和告知' },
    });
    const tour: Place = ['inspections', id];
    for (const who of [leader, second]) await does(who, tour, 'declare', { isFree: true });
    await does(head, tour, 'publish');
    const visitOf = (name: string): Promise<Place> =>
      eventually(async () => {
        const { visits: all = [] } = (await detailOf(leader, tour)).progress;
        const found = all.find(({ visit }) => visit === name)?.case ?? null;
        expect(found).not.toBeNull();
        return ['visits', found ?? ''] as const;
      }, reachMs);
    const [first, other] = [await visitOf('v1'), await visitOf('v2')];
    await does(leader, other, 'announce');
    await drill.insistOn(on, reachMs);
    await makes(first, tour, { on, visited: 'housing.head' });
    await makes(other, tour, { on, visited: 'zhoucheng.head' });
    said('visited');

    const found = { visit: 'v1', office: 'dept-housing', grade: 'ordinary', articles: ['23(3)'] };
    const more = { until: plusDays(on, 35), toMend: '补正。' };
    await eventually(async () => {
      const { visits: all = [] } = (await detailOf(leader, tour)).progress;
      expect(all.map(({ stands }) => stands)).toEqual(['made', 'made']);
    }, reachMs);
    for (const words of ['三件没有按期书面告知。', '一件没有登记。'])
      await does(leader, tour, 'issueFinding', { ...found, ...more, words });
    for (const visit of ['v1', 'v2']) await does(leader, tour, 'settleVisit', { visit });
    await does(leader, tour, 'submitReport', { report: '走访两个单位。', summary: '总体规范。' });
    await does(head, tour, 'adoptReport');
    const findingOf = (name: string): Place => ['findings', partIdOf(id as CaseId, { kind: 'finding', name })];
    return { tour, found: [findingOf('f1'), findingOf('f2')] };
  }

  /** One question is answered by both, otherwise; all else is left out, and the head of the office refuses to sign. */
  async function makes(
    visit: Place,
    tour: Place,
    { on, visited }: { readonly on: string; readonly visited: string },
  ): Promise<void> {
    await does(leader, visit, 'begin', { on });
    const { visits = [] } = (await detailOf(leader, tour)).progress;
    const of = { visit: visits.find((one) => one.case === visit[1])?.visit, item: 'execution' };
    // The tour hears from the visit that it has begun.
    await eventually(async () => expect(await standsOf(tour, visit)).toBe('begun'), reachMs);
    for (const who of [leader, second])
      await does(who, tour, 'answer', { ...of, answer: who === leader ? 'yes' : 'no' });
    await does(leader, tour, 'settleAnswer', { ...of, answer: 'no', reasons: '看了执行台账。' });
    const { items = [] } = (await detailOf(leader, visit)).progress;
    for (const { item } of items.filter((one) => one.isAsked && one.item !== of.item))
      await calmly(leader, visit, 'leaveOut', { item, reasons: '没有该类事项。' });
    const { tour: seen } = (await detailOf(leader, visit)).progress;
    await does(leader, visit, 'close', { answers: seen?.answers });
    await does(leader, visit, 'sign');
    await does(visited, visit, 'countersign', { refuses: true, words: '对结果有意见。' });
    const { items: kept = [] } = (await detailOf(leader, visit)).progress;
    expect(kept.flatMap(({ item, result }) => (result === null ? [] : [[item, result]]))).toEqual([[of.item, 'no']]);
  }

  async function standsOf(tour: Place, visit: Place): Promise<string | undefined> {
    const { visits = [] } = (await client.get<Detail>(leader, `/api/${tour[0]}/${tour[1]}`)).progress;
    return visits.find((one) => one.case === visit[1])?.stands;
  }

  /** The engine's whole database is gone. The record is not, and rings every open case again. */
  async function losesEngine(): Promise<void> {
    await stack.kill('worker');
    await stack.kill('temporal');
    for (const file of ['temporal.db', 'temporal.db-wal', 'temporal.db-shm'])
      rmSync(join(stack.temporalFolder, file), { force: true });
    await stack.start('temporal');
    await stack.start('worker');
    await stack.reconcile();
  }

  /** Nothing is there for so many hours. */
  async function isAway(hours: number): Promise<void> {
    await killed.die(async () => {
      await source.query('update drill set offset_ms = offset_ms + $2 where id = $1', [drill.id, hours * hourMs]);
    });
  }

  it('opens each quarter once, carries over what is open, and tells what is missing, whatever dies', async () => {
    const start = plusDays(periodOn('quarter', await today()).until, 1);
    await drill.insistOn(start, reachMs);
    const debtors = [1, 2].map((n) => ({ debtor: `g${String(n)}`, office: `group-${String(n)}`, quota: 1 }));
    const opening = { unit: 'quarter', work: 'tour', on: start, debtors, drill: drill.id };
    const { case: quarter } = await client.post<{ case: string }>(head, '/api/cadences', opening);
    const { tour, found } = await toured(quarter);
    const [wrong = tour, late = tour] = found;
    for (const one of [wrong, late]) await calmly('housing.officer', one, 'receive');
    await does('housing.head', wrong, 'dispute', { reasons: '三件均已当面告知，有签收。' });
    await does(head, wrong, 'rule', { as: 'withdrawn', reasons: '经复核，核实同意。' });

    said('ruled');
    await losesEngine();
    const { until } = periodOn('quarter', start);
    await drill.insistOn(plusDays(until, -7), 300_000);
    const backup = await stack.backUp();
    said('engine rebuilt, backup');

    // Three days are over, and with them the quarter, before anything is there again.
    await drill.insistOn(plusDays(until, -1), 300_000);
    await isAway(72);
    await drill.insistOn(plusDays(until, 3), 300_000);
    const over = async (): Promise<void> => {
      const periods = await periodsOf(quarter);
      expect(periods.map(({ opened, followed }) => [opened, followed])).toEqual([
        [1, 1],
        [1, 0],
      ]);
      const told = { ...times(1, 'opened', 'turned', 'nextOpened', 'closed'), alarmed: 3 };
      expect(await counts(quarter, Object.keys(told))).toEqual(told);
      const carried = times(1, 'opened', 'served', 'received', 'carriedOver');
      expect(await counts(late[1], Object.keys(carried))).toEqual(carried);
    };
    await over();
    said('over');

    // The same days once more, after the database of the week before was put back, on another day of coming back.
    await source.destroy();
    await stack.putBack(backup);
    await connect();
    await drill.insistOn(plusDays(until, 3), 300_000);
    await over();
    said('over again');
    await does(head, ['cadences', quarter], 'seeMissing', { words: '第一组下季度补做。' });

    for (const [at, place] of places.entries()) {
      const { until: end } = periodOn('quarter', await today());
      const days = Math.round((Date.parse(end) - Date.parse(await today())) / (24 * hourMs)) + 2;
      await dieAt(stack, place, () => client.post('admin', `/api/drills/${drill.id}/advance`, { days }));
      await stack.start('worker');
      await drill.insistOn(plusDays(end, 2), 300_000);
      const periods = await periodsOf(quarter);
      expect(new Set(periods.map(({ period }) => period)).size).toBe(at + 3);
      expect(periods.map(({ opened, followed }) => [opened, followed])).toEqual(
        periods.map((_one, n) => [1, n < at + 2 ? 1 : 0]),
      );
      expect(await counts(late[1], ['carriedOver', 'mendMissed'])).toEqual({ carriedOver: at + 2, mendMissed: 1 });
    }

    const of = times(1, 'opened', 'published', 'counted', 'reportSubmitted', 'reportAdopted', 'ended');
    expect(await counts(tour[1], Object.keys(of))).toEqual(of);
    const ended = times(1, 'opened', 'served', 'received', 'disputed', 'ruled', 'ended');
    expect(await counts(wrong[1], Object.keys(ended))).toEqual(ended);
    const { counted, ...findings } = await inspect(stack, client);
    expect(findings).toEqual({ effects: [], courses: [], moments: [], ledger: [], stray: [] });
    process.stdout.write(`${String(killed.steps)} steps, ${String(killed.deaths)} deaths\n`);
    // Quarters, a tour, two visits, two findings, and whoever is pressed for the one that is late.
    expect(counted.cases).toBe(places.length + 2 + 1 + 2 + 2 + 1);
  }, 900_000);
});
