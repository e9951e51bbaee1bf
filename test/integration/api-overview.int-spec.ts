import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { CadenceState } from '#libs/cadence';
import { instantAtHour, quarterOf } from '#libs/calendar';
import { owedStands, type Overview, type OwedItem, type OwedStand } from '#libs/contracts';
import { kinds, openDocket, verifyLedger, type OpenDocket } from '#libs/docket';
import { as, type Actor, type Instant, type LegalDate } from '#libs/kernel';
import { nextMoment } from '#libs/rules';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { aCaseId, aPerson, ledgerOf, someKeys, theCourse } from '../support/door.js';

let api: TestApi;
let door: OpenDocket;
beforeAll(async () => {
  api = await TestApi.open();
  door = openDocket(api.database.source, someKeys(), kinds, { hasMadeUpPast: true });
  await aPastWeek();
}, 60_000);
afterAll(() => api.close());

const week = aCaseId();
const head = aPerson('bureau', 'petition-head');
const debtors = ['transport', 'water', 'housing', 'health', 'justice'].map((name) => ({
  ...{ debtor: `dept-${name}`, office: `dept-${name}`, quota: 1 },
}));

/** The last week of a quarter that is over: in time, late after the quarter, let off before and after its day, and dissolved. */
async function aPastWeek(): Promise<void> {
  const at = (day: string, hour: number): Instant => instantAtHour(as<LegalDate>(day), hour);
  const act = async (when: Instant, type: string, payload: object, actor: Actor, words: readonly string[] = []) => {
    const texts = words.map((one) => door.vault.sealsOf(week).text(one));
    const refs = texts[0] === undefined ? {} : { [type === 'seeMissing' ? 'words' : 'reasons']: texts[0].ref };
    await door.docket.act({
      ...{ kind: 'cadence', caseId: week, actor, key: randomUUID(), texts, opening: { jurisdiction: 'CN' } },
      commands: [{ type, payload: { ...payload, ...refs }, at: when }],
    });
  };
  const course = { ...theCourse, principal: 'course:cadence', caseId: week } as Actor;
  const until = async (end: Instant): Promise<void> => {
    for (;;) {
      const { clocks } = await door.docket.dossier(week, api.database.source);
      const next = nextMoment(clocks);
      if (next === null || next.dueAt > end) return;
      await act(next.dueAt, 'passMoment', { clock: next.clock, moment: next.name }, course);
    }
  };
  const opening = { unit: 'week', work: 'return', on: '2026-03-23', debtors, endsOn: '2026-03-29' };
  await act(at('2026-03-23', 9), 'open', opening, head);
  const files = async (name: string, day: string) =>
    act(at(day, 10), 'file', { debtor: name, cases: [] }, aPerson(name, 'officer'));
  await files('dept-transport', '2026-03-25');
  await act(at('2026-03-25', 11), 'excuse', { debtors: ['dept-housing'] }, head, ['本周抗洪。']);
  await act(at('2026-03-25', 12), 'dissolve', { debtor: 'dept-health' }, head, ['已撤销。']);
  await until(at('2026-03-30', 8));
  await act(at('2026-03-31', 9), 'excuse', { debtors: ['dept-justice'] }, head, ['人员抽调。']);
  await files('dept-water', '2026-04-02');
  await until(at('2026-04-03', 8));
  await act(at('2026-04-03', 9), 'seeMissing', {}, head, ['不再补报。']);
}

const overviewOf = async (period: string, by: StaffName = 'bureauHead') =>
  (await api.get(`/api/overview?period=${period}`, by)).body as Overview;
const listOf = async (query: string, by: StaffName = 'bureauHead') =>
  (await api.get(`/api/overview/owed?${query}`, by)).body as { readonly items: OwedItem[]; readonly total: number };

describe('one quarter of recurring work', () => {
  it('says what was due, done, late, let off and missing, by office and period, as the law has it', async () => {
    const { works, from, to } = await overviewOf('2026Q1');
    expect([from, to, works.length]).toEqual(['2026-01-01', '2026-03-31', 1]);
    const sums = { due: 3, done: 1, late: 1, owed: 0, overdue: 1, excused: 2 };
    expect(works[0]).toMatchObject({ cadence: week, owner: 'bureau', unit: 'week', work: 'return' });
    expect(works[0]?.totals).toEqual({ ...sums, carried: 0 });
    expect(works[0]?.periods).toMatchObject([{ period: '2026-W13', phase: 'ended', endedAs: 'missed', ...sums }]);
    const shown = works[0]?.rows.map(({ office, offices: _offices, carried: _carried, due: _due, ...counts }) => [
      office,
      Object.entries(counts).find(([, count]) => count > 0)?.[0],
    ]);
    // What one that is there no more owed is whoever commissioned it's.
    expect(new Map(shown as [string, string][])).toEqual(
      new Map([
        ['dept-transport', 'done'],
        ['dept-water', 'late'],
        ['dept-housing', 'excused'],
        ['dept-justice', 'excused'],
        ['bureau', 'overdue'],
      ]),
    );
    const { state } = await door.docket.dossier(week, api.database.source);
    const { owing } = state as CadenceState;
    expect(owing.filter(({ isExcused }) => isExcused)).toHaveLength(2);
    expect(owing.filter(({ done, quota, isExcused }) => !isExcused && done < quota)).toHaveLength(1);
  });

  it('carries over what was still open when the next quarter began, and nothing beyond its end', async () => {
    const { works } = await overviewOf('2026Q2');
    const nothing = { due: 0, done: 0, late: 0, owed: 0, overdue: 0, excused: 0 };
    expect(works[0]?.totals).toEqual({ ...nothing, carried: 2 });
    expect(works[0]?.periods).toEqual([]);
    const { items } = await listOf('period=2026Q2&stands=carried');
    expect(items.map(({ office, stands, dueOn }) => [office, stands, dueOn]).sort()).toEqual([
      ['bureau', 'overdue', '2026-03-29'],
      ['dept-water', 'late', '2026-03-29'],
    ]);
    expect((await overviewOf('2026Q3')).works).toEqual([]);
  });

  it('opens a list of as many rows from every number', async () => {
    const { works } = await overviewOf('2026Q1');
    let numbers = 0;
    const holds = async (query: string, sums: Readonly<Partial<Record<OwedStand, number>>>): Promise<void> => {
      for (const stands of owedStands) {
        if (sums[stands] === undefined) continue;
        const { items, total } = await listOf(`period=2026Q1&stands=${stands}&${query}`);
        expect([query, stands, items.length, total]).toEqual([query, stands, sums[stands], sums[stands]]);
        numbers += 1;
      }
    };
    for (const { cadence, totals, periods, rows } of works) {
      await holds(`cadence=${cadence}`, totals);
      for (const { period, from: _from, ...sums } of periods) {
        await holds(`cadence=${cadence}&key=${period}`, sums);
      }
      for (const { office, ...sums } of rows) {
        await holds(`cadence=${cadence}&office=${office}`, sums);
      }
    }
    expect(numbers).toBe(7 + 6 + 5 * 7);
    const two = await listOf('period=2026Q1&stands=due&limit=2');
    const rest = await listOf(`period=2026Q1&stands=due&limit=2&cursor=${String((two as { next?: string }).next)}`);
    expect([two.items.length, rest.items.length, two.total]).toEqual([2, 1, 3]);
    expect(new Set([...two.items, ...rest.items].map(({ office }) => office)).size).toBe(3);
  });

  it('is told of what the acting office may see, and to nobody whom the table leaves out', async () => {
    expect((await overviewOf('2026Q1', 'transportHead')).works[0]?.totals.due).toBe(3);
    expect((await api.get('/api/overview?period=2026Q1', 'transportOfficer')).status).toBe(403);
    for (const query of ['period=2026', 'period=2026Q5']) {
      expect((await api.get(`/api/overview?${query}`, 'bureauHead')).status).toBe(400);
    }
    expect((await overviewOf('2099Q1')).works).toEqual([]);
  });

  it('is told to the committee and the government of the level in sums, which open no list', async () => {
    const own = (await overviewOf('2026Q1')).works[0];
    const by = 'governmentHead';
    expect(own?.isListed).toBe(true);
    expect((await overviewOf('2026Q1', by)).works).toEqual([{ ...own, isListed: false }]);
    expect((await listOf('period=2026Q1&stands=due', by)).total).toBe(0);
    expect((await api.get(`/api/cadences/${week}`, by)).status).toBe(404);
    // A mediation committee leads no level.
    expect((await overviewOf('2026Q1', 'committeeHead')).works).toEqual([]);
  });

  it('leaves a ledger that is whole', async () => {
    expect((await verifyLedger(api.database.source, ledgerOf())).findings).toEqual([]);
  });

  it('knows whom a period that goes on has let off as that period does', async () => {
    const debtors = ['dept-transport', 'dept-water'].map((office) => ({ debtor: office, office }));
    const week = { unit: 'week', work: 'return', on: daysAhead(0), debtors };
    const id = (await api.done('/api/cadences', 'bureauHead', week)).body.case as string;
    const before = (await api.get(`/api/cadences/${id}`, 'bureauHead')).body as {
      item: { version: number };
      progress: { owing: { dueOn: string }[] };
    };
    const excused = { seenVersion: before.item.version, debtors: ['dept-water'], reasons: '本周抗洪。' };
    await api.done(`/api/cadences/${id}/excuse`, 'bureauHead', excused);
    const quarter = quarterOf(as<LegalDate>(before.progress.owing[0]?.dueOn ?? ''));
    const own = (await overviewOf(quarter)).works.find(({ cadence }) => cadence === id);
    expect(own?.totals).toMatchObject({ due: 1, owed: 1, excused: 1 });
    const { items } = await listOf(`period=${quarter}&stands=excused&cadence=${id}`);
    expect(items.map(({ office }) => office)).toEqual(['dept-water']);
  });
});
