import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mediationBoard } from '#contracts/mediation';
import { addDays } from '#libs/calendar';
import { as, type CaseId, type LegalDate, type OfficeId } from '#libs/kernel';
import { createAccount, openSession, passwordPool, reads } from '#libs/persistence';
import { TestApi } from '../support/api.js';
import { SettledDesk } from '../support/a-settled-desk.js';
import { partsOfZip } from '../support/a-zip.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
let desk: SettledDesk;
let justice = '';
let unasked: Awaited<ReturnType<typeof askedAbout>>;

/** Of how much that is settled the board says that nobody was asked about revisits, and how much its list has. */
async function askedAbout() {
  const { body } = await api.get('/api/mediations/board', 'mediator');
  const own = mediationBoard.parse(body).own.find(({ office }) => office === 'mediation-binju');
  const listed = await api.get('/api/mediations?visits=unasked', 'mediator');
  return { counted: own?.unasked, listed: (listed.body.items as { number: string }[]).map(({ number }) => number) };
}

const debt = { by: 'p2', to: 'p1', what: '支付院墙修复费', amountCents: 500_000 };

beforeAll(async () => {
  api = await TestApi.open();
  desk = await SettledDesk.open(api, [
    { ...debt, on: daysAhead(3) },
    { ...debt, on: daysAhead(40) },
  ]);
  unasked = await askedAbout();
  for (const party of ['p1', 'p2']) await desk.dispute.act('agreeVisit', { party, by: party });
  const role = { office: as<OfficeId>('justice-binju'), capacity: 'officer' } as const;
  const account = await createAccount(api.database.source, passwordPool(), {
    ...{ name: 'justice.one', displayName: '司法所', password: TestApi.password, roles: [role], isDemo: false },
  });
  justice = await openSession(api.database.source, { ...role, account, carrier: 'bearer' });
}, 120_000);
afterAll(() => api.close());

const asJustice = (path: string) => api.ask('GET', path, { headers: { authorization: `Bearer ${justice}` } });
const monthOf = (on: string): string => `/api/revisits/calendar?month=${on.slice(0, 7)}`;

describe('the board of obligations', () => {
  it('counts by the office that urges, and each number is that of its list', async () => {
    const { body } = await api.get('/api/obligations/board', 'mediator');
    expect(body.offices).toEqual([{ office: 'mediation-binju', open: 2, due: 1, late: 0, broken: 0 }]);
    const query = new URLSearchParams({ state: 'open', dayFrom: body.today, dayUntil: body.until });
    const listed = await api.get(`/api/obligations?${query.toString()}`, 'mediator');
    expect(listed.body.items).toHaveLength(1);
    expect((await api.get('/api/obligations/board', 'transportHead')).body.offices).toEqual([]);
  });

  it('goes with a file of the list, in which nobody is named', async () => {
    const asked = { purpose: '季度自查核对', filter: { state: 'open' } };
    const { status, bytes } = await api.ask('POST', '/api/obligations/export', {
      ...{ by: 'mediator', body: asked, key: randomUUID() },
    });
    expect(status).toBe(200);
    const parts = await partsOfZip(bytes);
    const [list, note] = [parts['xl/worksheets/sheet1.xml'] ?? '', parts['xl/worksheets/sheet2.xml'] ?? ''];
    expect([list.match(/<row /gu)?.length, list.includes('5000')]).toEqual([3, true]);
    expect(note).toContain('季度自查核对');
    expect(list).not.toMatch(/李秀兰|王建国|院墙/u);
  });
});

describe('the board of mediations', () => {
  it('counts what was settled and nobody was asked about, until one of the parties was', async () => {
    expect(unasked).toEqual({ counted: 1, listed: [desk.dispute.number] });
    expect(await askedAbout()).toEqual({ counted: 0, listed: [] });
  });
});

describe('a reminder of an obligation', () => {
  it('goes to the address that the party has left in the mediation', async () => {
    const { source } = api.database;
    const [own, above] = await Promise.all([
      reads.readRecipient(source, as<CaseId>(desk.idOf('o1')), 'p2'),
      reads.readRecipient(source, as<CaseId>(desk.dispute.id), 'p2'),
    ]);
    expect(own?.cipher).not.toBeNull();
    expect(own).toEqual(above);
  });
});

describe('how many agreements something is missing of', () => {
  it('is looked for from what is missing, and not in all that was ever settled', async () => {
    const { source } = api.database;
    const steps = await source.transaction(async (tx) => {
      // As with many rows: the few of this test are read one by one sooner.
      await tx.query('set local enable_seqscan = off');
      const explained = {
        query: async (sql: string, values: readonly unknown[]) =>
          await tx.query<object[]>(`explain ${sql}`, [...values]),
      };
      const reader = { office: as<OfficeId>('mediation-binju'), account: null } as unknown as reads.Reader;
      return JSON.stringify(await reads.holdingOfSeen(explained as never, reader));
    });
    expect(steps).toContain('obligation_missing_idx');
    expect(steps).toContain('mediation_unasked_idx');
  });
});

describe('how an agreement holds', () => {
  const holds = async () => {
    const { body } = await api.get(`/api/mediations/${desk.dispute.id}`, 'mediator');
    return (body.item as { holds: string | null }).holds;
  };
  it('is told of the outcomes of its obligations, in its list, its board and the statistics', async () => {
    expect(await holds()).toBe('running');
    const [first, second] = [desk.idOf('o1'), desk.idOf('o2')];
    const set = (change: string, id: string) =>
      api.database.source.query(`update obligation set ${change} where case_id = $1`, [id]);
    await set(`ended_as = 'performed', ended_at = now()`, first);
    expect(await holds()).toBe('partly');
    await set('is_late = true', second);
    expect(await holds()).toBe('late');
    await set(`is_late = false, ended_as = 'broken', ended_at = now()`, second);
    expect(await holds()).toBe('broken');
    const { body: board } = await api.get('/api/mediations/board', 'mediator');
    expect(mediationBoard.parse(board).own[0]).toMatchObject({ late: 0, broken: 1 });
    const listed = await api.get('/api/mediations?holds=broken', 'mediator');
    expect(listed.body.items).toHaveLength(1);
    expect((await api.get('/api/mediations?holds=late', 'mediator')).body.items).toEqual([]);
    expect((await api.get('/api/mediations?holds=performed', 'mediator')).body.items).toEqual([]);
    const { body: year } = await api.get('/api/mediations/statistics', 'mediator');
    expect((year.tallies as { holds: string | null }[]).map((one) => one.holds)).toEqual(['broken']);
    await set(`ended_as = 'performed'`, second);
    expect(await holds()).toBe('performed');
    await set(`ended_as = null, ended_at = null, is_late = false`, first);
    await set(`ended_as = null, ended_at = null, is_late = false`, second);
  });
});

describe('the calendar of revisits', () => {
  // Seven days after the effect, and the day after the first day of performance.
  const [week, after] = [daysAhead(7), daysAhead(4)] as [LegalDate, LegalDate];

  it('tells the committee which matter is visited when, and the office that would visit how many', async () => {
    for (const on of [week, after, addDays(week, 23)]) {
      const { body } = await api.get(monthOf(on), 'mediator');
      const own = (body.plans as { on: string }[]).find((one) => one.on === on);
      expect(own).toEqual({
        ...{ on, office: 'justice-binju', kind: 'mediation', number: desk.dispute.number, count: 1 },
      });
      const { body: told } = await asJustice(monthOf(on));
      expect((told.plans as { on: string }[]).find((one) => one.on === on)).toMatchObject({ number: null, count: 1 });
      expect((told.days as { on: string }[]).find((one) => one.on === on)).toMatchObject({ planned: 1, open: 0 });
    }
    expect((await api.get(monthOf(week), 'transportHead')).body).toMatchObject({ days: [], plans: [] });
  });

  it('follows the plan as it is changed with a reason, and without one nothing is changed', async () => {
    const asked = { dates: [daysAhead(20)] };
    const { body } = await api.get(`/api/mediations/${desk.dispute.id}`, 'mediator');
    const seenVersion = body.item.version as number;
    const path = `/api/mediations/${desk.dispute.id}/changeVisits`;
    expect((await api.post(path, 'committeeHead', { seenVersion, ...asked })).status).toBe(400);
    await desk.dispute.act('changeVisits', { ...asked, reasons: '双方外出。' }, 'committeeHead');
    const { body: now } = await asJustice(monthOf(daysAhead(20)));
    expect((now.plans as { on: string }[]).map(({ on }) => on)).toEqual([daysAhead(20)]);
    const { body: before } = await asJustice(monthOf(week));
    expect((before.plans as { on: string }[]).filter(({ on }) => on === week)).toEqual([]);
  });
});
