import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import * as supervisionContract from '#contracts/supervision';
import * as contracts from '#libs/contracts';
import { TestApi, type StaffName } from '../support/api.js';
import { aPetitionOfADrill } from '../support/a-petition-of-a-drill.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const year = daysAhead(0).slice(0, 4);

/** Petitions whose deadlines are late, due soon, met and open; some were sent on, one is supervised. */
async function mixed(): Promise<void> {
  for (const ago of [0, 5, 10, 14, 15, 20, 28]) {
    await api.petition({ class: 'appeal', receivedOn: daysAhead(-ago) });
    const id = await api.petition({ class: 'appeal', receivedOn: daysAhead(-ago) });
    await api.done(`/api/petitions/${id}/refer`, 'clerk', { seenVersion: 1, to: 'dept-transport', manner: 'transfer' });
  }
  const late = await api.petition({ class: 'appeal', receivedOn: daysAhead(-25) });
  await api.done(`/api/petitions/${late}/refer`, 'clerk', { seenVersion: 1, to: 'dept-transport', manner: 'transfer' });
  await api.done(`/api/petitions/${late}/accept`, 'transportOfficer', {
    seenVersion: await api.versionOf('petitions', late),
  });
  await extended(late);
  const body = { office: 'dept-transport', trigger: 'DB-6', dueOn: daysAhead(-1), finding: '推诿' };
  await api.done(`/api/petitions/${late}/supervisions`, 'bureauHead', body);
}

/** Asked for, approved and told: three duties on the one clock of the decision. */
async function extended(id: string): Promise<void> {
  const act = async (by: StaffName, command: string, body: object) =>
    api.done(`/api/petitions/${id}/${command}`, by, { seenVersion: await api.versionOf('petitions', id), ...body });
  await act('transportOfficer', 'askExtension', { days: 20, reason: '须测量。' });
  await act('transportHead', 'approveExtension', {});
  await act('transportOfficer', 'noticeExtension', { servedOn: daysAhead(0), manner: 'in_person' });
}

const boardOf = async (by: StaffName) => contracts.board.parse((await api.get(`/api/board?period=${year}`, by)).body);

/** Every row of a list, page by page, and the total that it names. */
async function rowsOf(by: StaffName, query: string) {
  const rows: { office: string; clock: string; number: string }[] = [];
  let total = 0;
  for (let cursor = ''; ;) {
    const said = await api.get(`/api/board/deadlines?period=${year}&limit=3&${query}${cursor}`, by);
    const page = contracts.deadlinePage.parse(said.body);
    rows.push(...page.items);
    ({ total } = page);
    if (page.next === null) return { rows, total };
    cursor = `&cursor=${page.next}`;
  }
}

/** As many petitions as a list has under the filters that a number of the board opens. */
async function petitionsOf(by: StaffName, filters: Readonly<Record<string, string | number>>): Promise<number> {
  const asked = new URLSearchParams({ state: 'open', limit: '100' });
  for (const [name, value] of Object.entries(filters)) asked.set(name, String(value));
  const list = petitionContract.petitionList.page.parse((await api.get(`/api/petitions?${asked.toString()}`, by)).body);
  expect(list.next).toBeNull();
  return list.items.length;
}

/** Petitions on both sides of every bound that the board counts by: rest and referrals. */
async function rested(): Promise<void> {
  const { source } = api.database;
  const cases = await source.query<{ id: string }[]>(`select case_id as id from petition order by number`);
  for (const [index, { id }] of cases.entries()) {
    const rest = [0, 9.5, 10.5, 40][index % 4] ?? 0;
    await source.query(`update petition set referrals = $2 where case_id = $1`, [id, index % 4]);
    await source.query(`update docket_case set acted_at = now() - $2 * interval '1 day' where id = $1`, [id, rest]);
  }
}

describe('the board', () => {
  beforeAll(mixed, 60_000);

  it.each(['supervisor', 'transportHead'] as const)('has as many rows behind each number, for the %s', async (by) => {
    const board = await boardOf(by);
    const { totals, offices, rules } = board;
    expect(totals.open + totals.onTime).toBeGreaterThan(0);
    if (by === 'supervisor') expect(Math.min(totals.overdue, totals.onTime, totals.late)).toBeGreaterThan(0);
    expect((await rowsOf(by, 'state=measured')).total).toBe(board.measured.ended);
    for (const state of contracts.deadlineStates) {
      if (state === 'measured') continue;
      const all = await rowsOf(by, `state=${state}`);
      expect([state, all.rows.length, all.total]).toEqual([state, totals[state], totals[state]]);
      for (const { office, [state]: count } of offices) {
        const { rows, total } = await rowsOf(by, `state=${state}&office=${office}`);
        expect([state, office, rows.length, total]).toEqual([state, office, count, count]);
      }
      for (const { rule, [state]: count } of rules) {
        expect([state, rule, (await rowsOf(by, `state=${state}&rule=${rule}`)).rows.length]).toEqual([
          state,
          rule,
          count,
        ]);
      }
    }
    for (const { basis, rung, count } of board.rungs) {
      const query = `state=open&limit=100&basis=${basis}&rung=${String(rung)}`;
      const list = await api.get(`/api/supervisions?${query}`, by);
      expect([rung, supervisionContract.supervisionList.page.parse(list.body).items.length]).toEqual([rung, count]);
    }
  });

  it.each(['open', 'onTime', 'late'])('counts a deadline once, whoever had a step on its clock: %s', async (state) => {
    const { rows } = await rowsOf('supervisor', `state=${state}`);
    const deadlines = rows.map(({ number, clock, office }) => `${number} ${clock} ${office}`);
    expect(deadlines.filter((one, index) => deadlines.indexOf(one) !== index)).toEqual([]);
  });

  it('counts what was recorded late by the office that recorded it, a withdrawal too', async () => {
    const lateOf = async () => (await boardOf('supervisor')).offices.find(({ office }) => office === 'bureau');
    const before = await lateOf();
    const own = { statement: '撤回', provedBy: 'signature', reference: '卷一' };
    for (const [receivedOn, statedOn] of [
      [daysAhead(-14), daysAhead(-12)],
      [daysAhead(0), daysAhead(0)],
    ]) {
      const id = await api.petition({ class: 'appeal', receivedOn });
      await api.done(`/api/petitions/${id}/withdraw`, 'clerk', { seenVersion: 1, statedOn, ...own });
    }
    const after = await lateOf();
    expect(after?.recordedLate).toBe((before?.recordedLate ?? 0) + 1);
    expect(after?.recordedLateMost).toBeGreaterThan(1);
  });

  it('counts no duty that lapses: to object or to take on is in no rate', async () => {
    const { rules } = await boardOf('supervisor');
    expect(rules.map(({ rule }) => rule)).toContain('XF-07');
    expect(rules.map(({ rule }) => rule)).not.toContain('XF-08');
  });

  it('stands in the order of the organisation and names the oldest case', async () => {
    const { offices, oldest, rungs } = await boardOf('supervisor');
    const all = contracts.offices.parse((await api.get('/api/offices', 'supervisor')).body);
    const order = all.items.map(({ id }) => id);
    expect(offices.map(({ office }) => office)).toEqual(
      order.filter((id) => offices.some(({ office }) => office === id)),
    );
    expect(oldest?.number).toMatch(/^信/);
    const rungsOn = (basis: string) => rungs.filter((one) => one.basis === basis).map(({ rung }) => rung);
    expect(['art40', 'art43', 'ours'].map(rungsOn)).toEqual([
      [1, 2, 3, 4, 5, 6, 7],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(rungs.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });

  it.each(['supervisor', 'transportHead'] as const)(
    'counts the petitions that its numbers open, for the %s',
    async (by) => {
      await rested();
      const { offices, totals, thresholds } = await boardOf(by);
      const { bouncedFrom: minReferrals, idleAfterDays: idleDays } = thresholds;
      expect(await petitionsOf(by, { minReferrals })).toBe(totals.bounced);
      expect(await petitionsOf(by, { idleDays })).toBe(totals.idle);
      for (const { office: holder, bounced, idle } of offices) {
        expect([holder, await petitionsOf(by, { holder, minReferrals })]).toEqual([holder, bounced]);
        expect([holder, await petitionsOf(by, { holder, idleDays })]).toEqual([holder, idle]);
      }
      expect(Math.min(totals.bounced, totals.idle)).toBeGreaterThan(by === 'supervisor' ? 0 : -1);
    },
  );

  it('leaves drills out', async () => {
    const before = (await boardOf('supervisor')).totals;
    await aPetitionOfADrill(api);
    expect((await boardOf('supervisor')).totals).toEqual(before);
    expect((await rowsOf('supervisor', 'state=open')).total).toBe(before.open);
  });

  it('shows an office nothing of what it was not granted, and is not for everybody', async () => {
    const { totals, offices, oldest } = await boardOf('housingHead');
    expect([offices, oldest, totals.open, totals.late, totals.bounced]).toEqual([[], null, 0, 0, 0]);
    expect((await rowsOf('housingHead', 'state=open')).rows).toEqual([]);
    for (const who of ['clerk', 'transportOfficer', 'admin'] as const) {
      expect((await api.get('/api/board', who)).status).toBe(403);
      expect((await api.get('/api/board/deadlines', who)).status).toBe(403);
    }
  });

  it('refuses a period that is none', async () => {
    for (const period of ['2026Q5', 'now', '2026-13']) {
      expect((await api.get(`/api/board?period=${period}`, 'supervisor')).status).toBe(400);
    }
  });
});
