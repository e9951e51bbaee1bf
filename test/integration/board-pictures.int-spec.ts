import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import * as contracts from '#libs/contracts';
import { TestApi, type StaffName } from '../support/api.js';
import { aPetitionOfADrill } from '../support/a-petition-of-a-drill.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
  await spread();
}, 120_000);
afterAll(() => api.close());

// On both sides of each bound: the lengths of the limits are 15, 60 and 90 days.
const ages = [0, 15, 16, 60, 61, 90, 91, 400, 7, 20, 33, 75];

/** Petitions whose deadlines ended in several months and in every way, some open, held for long and for short. */
async function spread(): Promise<void> {
  const { source } = api.database;
  for (const [index, days] of ages.entries()) {
    const id = await api.petition({ class: 'appeal' });
    if (index % 3 > 0) {
      const body = { seenVersion: 1, to: 'dept-transport', manner: 'transfer' };
      await api.done(`/api/petitions/${id}/refer`, 'clerk', body);
    }
    const since = `now() - $2 * interval '1 day'`;
    const held = Math.floor(days / ((index % 2) + 1));
    await source.query(`update petition set registered_at = ${since} where case_id = $1`, [id, days]);
    await source.query(`update petition set holder_since = ${since} where case_id = $1`, [id, held]);
    await ended(id, index, days);
  }
}

/** Ends the deadlines of a petition at dates of their own: in time, on the last instant, late, or not at all. */
async function ended(id: string, index: number, days: number): Promise<void> {
  const { source } = api.database;
  const due = daysAhead(-days);
  const at = `($2::date + 1)::timestamp at time zone 'Asia/Shanghai'`;
  await source.query(`update duty set legal_due_on = $2, legal_due_at = ${at} where case_id = $1`, [id, due]);
  const ends = [
    null,
    `- interval '2 days'`,
    `+ interval '3 days'`,
    `- interval '1 millisecond'`,
    `+ interval '0 days'`,
  ];
  const end = ends[index % ends.length] ?? null;
  if (end !== null) {
    const set = `closed_at = legal_due_at ${end}, closed_as = 'done'`;
    await source.query(`update duty set ${set} where case_id = $1 and legal_due_on is not null`, [id]);
  }
  if (index === 3) await source.query(`update clock set binding = false where case_id = $1`, [id]);
  if (index === 2) await source.query(`update clock set look = 'awaited', breached_at = null where case_id = $1`, [id]);
  if (index === 7) {
    const looked = `look = 'confirmed', breached_at = null, met_at = now()`;
    await source.query(`update clock set ${looked} where case_id = $1`, [id]);
  }
}

const picturesOf = async (by: StaffName, period = '') =>
  contracts.boardPictures.parse((await api.get(`/api/board/pictures${period}`, by)).body);

interface DutyRow {
  readonly due_on: string;
  readonly due_at: Date;
  readonly closed_at: Date | null;
  readonly closed_as: string | null;
  readonly what: string;
  readonly lapses: boolean;
  readonly binding: boolean;
  readonly look: string | null;
  readonly breached_at: Date | null;
  readonly met_at: Date | null;
}

/** Deadlines by month, one after the other and without SQL of the board: how each ended, and on which day of Shanghai. */
async function slowMonths(office: string): Promise<Map<string, number>> {
  const rows = await api.database.source.query<DutyRow[]>(
    `select to_char(d.legal_due_on, 'YYYY-MM-DD') as due_on, d.legal_due_at as due_at, d.closed_at, d.closed_as, d.what,
       d.lapses, c.binding, c.look, c.breached_at, c.met_at
     from duty d join clock c on c.case_id = d.case_id and c.id = d.clock_id join docket_case k on k.id = d.case_id
     where d.legal_due_on is not null and k.drill_id is null and d.case_id in
       (select a.case_id from case_access a where a.office_id = $1 and a.ended_at is null)`,
    [office],
  );
  const months = new Map<string, number>();
  for (const row of rows) {
    const state = slowState(row);
    if (state === null) continue;
    const closedOn = row.closed_at === null ? '9' : dayInShanghai(row.closed_at);
    const month = `${(closedOn < row.due_on ? closedOn : row.due_on).slice(0, 7)} ${state}`;
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return months;
}

const dayInShanghai = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

function slowState(row: DutyRow): 'onTime' | 'late' | 'unconfirmed' | null {
  if (!row.binding || row.lapses) return null;
  if (row.what === 'approveExtension' || row.what === 'noticeExtension') return null;
  const isDone = row.closed_as === 'done';
  if (row.look === null) {
    if (isDone && row.closed_at! < row.due_at) return 'onTime';
    const isPast = row.due_at.getTime() <= Date.now();
    return isPast && (row.closed_at === null || row.closed_at >= row.due_at) ? 'late' : null;
  }
  if (row.look === 'awaited' && row.breached_at === null && isDone) return 'unconfirmed';
  return isDone && row.breached_at === null && row.met_at !== null ? 'onTime' : null;
}

/** As many petitions as the list has under the filters that a bar opens. */
async function listed(by: StaffName, filters: Readonly<Record<string, string | number>>): Promise<number> {
  const asked = new URLSearchParams({ state: 'open', limit: '100' });
  for (const [name, value] of Object.entries(filters)) asked.set(name, String(value));
  const said = await api.get(`/api/petitions?${asked.toString()}`, by);
  return petitionContract.petitionList.page.parse(said.body).items.length;
}

const readers = [
  ['supervisor', 'bureau'],
  ['transportHead', 'dept-transport'],
] as const;

describe('the pictures of the board', () => {
  it.each(readers)('count each month as a slow count does, for the %s', async (by, office) => {
    const { months } = await picturesOf(by);
    const slow = await slowMonths(office);
    expect(months).toHaveLength(12);
    expect(months.at(-1)?.month).toBe(daysAhead(0).slice(0, 7));
    const states = ['onTime', 'late', 'unconfirmed'] as const;
    for (const { month, ...counts } of months) {
      const wanted = states.map((state) => slow.get(`${month} ${state}`) ?? 0);
      expect([month, ...states.map((state) => counts[state])]).toEqual([month, ...wanted]);
    }
    if (by !== 'supervisor') return;
    // The county has months of every kind: what is compared is not nothing.
    for (const state of states) expect(months.reduce((sum, one) => sum + one[state], 0)).toBeGreaterThan(0);
  });

  it.each(readers)('have as many deadlines behind each month, for the %s', async (by, _office) => {
    for (const { month, ...counts } of (await picturesOf(by)).months) {
      for (const state of ['onTime', 'late', 'unconfirmed'] as const) {
        const said = await api.get(`/api/board/deadlines?period=${month}&state=${state}`, by);
        expect([month, state, contracts.deadlinePage.parse(said.body).total]).toEqual([month, state, counts[state]]);
      }
    }
  });

  it.each(readers)('have as many petitions behind each age and each holder, for the %s', async (by, _office) => {
    const { ages: spans, waiting } = await picturesOf(by);
    expect(spans.map(({ from, to, limit }) => [from, to, limit])).toEqual([
      [0, 15, 'notice'],
      [16, 60, 'handling'],
      [61, 90, 'extended'],
      [91, null, null],
    ]);
    const until = (name: string, to: number | null) => (to === null ? {} : { [name]: to });
    for (const { from, to, count, overdue } of spans) {
      const bounds = { minAge: from, ...until('maxAge', to) };
      const [all, late] = [await listed(by, bounds), await listed(by, { ...bounds, state: 'overdue' })];
      expect([from, all, late]).toEqual([from, count, overdue]);
    }
    for (const { office: holder, held } of waiting) {
      for (const { from, to, count } of held) {
        const found = await listed(by, { holder, minHeld: from, ...until('maxHeld', to) });
        expect([holder, from, found]).toEqual([holder, from, count]);
      }
    }
    const all = await listed(by, {});
    expect(spans.reduce((sum, { count }) => sum + count, 0)).toBe(all);
    expect(waiting.flatMap(({ held }) => held).reduce((sum, { count }) => sum + count, 0)).toBe(all);
    if (by !== 'supervisor') return;
    expect(Math.min(...spans.map(({ count }) => count))).toBeGreaterThan(0);
    expect(spans.reduce((sum, { overdue }) => sum + overdue, 0)).toBeGreaterThan(0);
    expect(waiting.map(({ office }) => office)).toEqual(['bureau', 'dept-transport']);
  });

  it('show an office nothing of what it was not granted, and are not for everybody', async () => {
    const { months, ages: spans, waiting } = await picturesOf('housingHead');
    expect(months.every(({ onTime, late, unconfirmed }) => onTime + late + unconfirmed === 0)).toBe(true);
    expect([spans.map(({ count }) => count), waiting]).toEqual([[0, 0, 0, 0], []]);
    for (const who of ['clerk', 'transportOfficer', 'admin'] as const) {
      expect((await api.get('/api/board/pictures', who)).status).toBe(403);
    }
  });

  it('leave drills out, and end with the period that was asked for', async () => {
    const before = await picturesOf('supervisor');
    const id = await aPetitionOfADrill(api);
    await ended(id, 1, 20);
    expect({ ...(await picturesOf('supervisor')), at: '' }).toEqual({ ...before, at: '' });
    const { months } = await picturesOf('supervisor', '?period=2026Q1');
    expect([months[0]?.month, months.at(-1)?.month]).toEqual(['2025-04', '2026-03']);
  });
});
