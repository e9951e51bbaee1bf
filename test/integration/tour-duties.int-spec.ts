import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../../infra/local/postgres-roles.js';
import { reads } from '#libs/persistence';
import type { OfficeId } from '#libs/kernel';
import { tellingLost } from '../../apps/worker/src/lost-inspectors.js';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { TourDesk, tourLeader as leader, tourSecond as second, visiting } from '../support/tour-desk.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const desk = new TourDesk(() => api);
const { accountOf, detail, act, change, planOf, aQuarter, published, runs } = desk;

interface Owed {
  readonly kind: string;
  readonly what: string;
  readonly case: string;
  readonly persons: readonly { readonly displayName: string; readonly isOneself: boolean }[] | null;
}
const dutiesOf = async (by: StaffName, headers = {}): Promise<readonly Owed[]> =>
  ((await api.get('/api/duties?mine=true', by, headers)).body as { items: Owed[] }).items.filter(
    ({ kind }) => kind === 'inspection' || kind === 'visit',
  );
const owed = async (by: StaffName): Promise<readonly string[]> =>
  (await dutiesOf(by)).map(({ kind, what }) => `${kind}.${what}`).toSorted();
const mine = async (by: StaffName): Promise<number> =>
  ((await api.get('/api/duties/count?mine=true', by)).body as { mine: number }).mine;
const reminded = async (by: StaffName): Promise<readonly string[]> =>
  (
    (await api.get('/api/reminders', by)).body as {
      items: { what: string; kind: string; duty: string | null; isOpen: boolean }[];
    }
  ).items.flatMap(({ what, kind, duty, isOpen }) =>
    what === 'duty' && isOpen && (kind === 'visit' || kind === 'inspection') ? [`${kind}.${String(duty)}`] : [],
  );

// A colleague at home, a head there, and who commissioned it.
const others = ['transportHead', 'clerk', 'bureauHead'] as const;

async function planned(): Promise<string> {
  const plan = await planOf();
  return (await api.done(`/api/cadences/${await aQuarter()}/tours`, 'bureauHead', plan)).body.case as string;
}

describe('who may be lent to a group', () => {
  it('is told with what is in the way by as many queries as of one person, however many they are', async () => {
    const path = `/api/cadences/${await desk.aQuarter()}/inspectors?office=dept-transport&visited=dept-water`;
    const { source } = api.database;
    const query = source.query.bind(source);
    let looks = 0;
    source.query = async <T>(sql: string, values?: unknown[]): Promise<T> => {
      const [accounts] = values ?? [];
      const isOfMany = Array.isArray(accounts) && accounts.length > 1;
      looks += Number(isOfMany && /with (recursive )?held as/.test(sql));
      return await query<T>(sql, values);
    };
    try {
      const { items } = (await api.get(path, 'bureauHead')).body as { items: { tiedTo: string | null }[] };
      expect(items.length).toBeGreaterThan(1);
      expect(items.every(({ tiedTo }) => tiedTo === null)).toBe(true);
    } finally {
      source.query = query;
    }
    // Their posts, and what they hold and stand in for.
    expect(looks).toBe(2);
  }, 60_000);
});

describe('what is to be done in a tour', () => {
  it('stands with whoever may do it, in the inbox, its count and the reminders, and moves with who leads', async () => {
    const before = await mine(leader);
    const id = await planned();
    for (const by of [leader, second] as const) expect([by, await owed(by)]).toEqual([by, ['inspection.declare']]);
    expect([await mine(leader), await reminded(leader)]).toEqual([before + 1, ['inspection.declare']]);
    expect(await owed('bureauHead')).toEqual(['inspection.publish']);
    expect(await owed('transportHead')).toEqual([]);
    for (const by of [leader, second] as const) await act('inspections', id, by, 'declare', { isFree: true });
    expect(await owed(leader)).toEqual([]);
    const visit = await published(id);
    for (const by of [leader, second] as const) {
      expect([by, await owed(by), await reminded(by)]).toEqual([by, ['visit.begin'], ['visit.begin']]);
    }
    for (const by of others) expect([by, await owed(by), await reminded(by)]).toEqual([by, [], []]);
    expect((await act('visits', visit, leader, 'begin', { on: daysAhead(0) })).status).toBe(200);
    expect([await owed(leader), await owed(second)]).toEqual([
      ['visit.answerItems', 'visit.close'],
      ['visit.answerItems'],
    ]);
    const [closing] = (await dutiesOf(leader)).filter(({ what }) => what === 'close');
    expect(closing?.persons).toMatchObject([{ isOneself: true }]);
    await runs(id);
    const to = await accountOf(second);
    expect((await act('inspections', id, 'bureauHead', 'changeLeader', { leader: to, reasons: '出差' })).status).toBe(
      200,
    );
    await runs(id);
    expect([await owed(leader), await owed(second)]).toEqual([
      ['visit.answerItems'],
      ['visit.answerItems', 'visit.close'],
    ]);
    expect((await reminded(second)).toSorted()).toEqual(['visit.answerItems', 'visit.close']);
    for (const by of others) expect([by, await owed(by)]).toEqual([by, []]);
    // The page says whose it is; whoever commissioned it answers for the date.
    const page = (await api.get(`/api/visits/${visit}`, 'bureauHead')).body as {
      duties: (Owed & { office: string; closedAt: string | null })[];
    };
    const open = page.duties.filter(({ closedAt }) => closedAt === null);
    expect(open.map(({ what, office, persons }) => [what, office, persons?.length])).toEqual([
      ['answerItems', 'bureau', 2],
      ['close', 'bureau', 1],
    ]);
  }, 120_000);

  it('stands with nobody who acts for the office in their place, nor with a program of it', async () => {
    const account = await accountOf(leader);
    const office = 'dept-transport' as OfficeId;
    const counted = async (reader: reads.Reader): Promise<number> => {
      const rows = await reads.listDuties(api.database.source, reader, { drill: false }, { after: null, limit: 50 });
      return rows.items.filter(({ kind }) => kind === 'visit').length;
    };
    expect(await counted(reads.readerOf({ office, account }))).toBe(1);
    expect(await counted(reads.readerOf({ office, account: await accountOf('clerk'), deputyFor: account }))).toBe(0);
    expect(await counted(reads.readerFor(office))).toBe(0);
  }, 60_000);

  const late = async (by: StaffName, visit: string) =>
    ((await api.get('/api/reminders', by)).body as { items: { what: string; case: string }[] }).items.filter(
      (one) => one.what === 'breach' && one.case === visit,
    ).length;
  async function passes(visit: string, clock: string, { kind = 'visit', office = 'bureau' } = {}): Promise<void> {
    const { item } = (await api.get(`/api/${kind}s/${visit}`, 'bureauHead')).body as { item: { version: number } };
    const data = { clock, office };
    const body = JSON.stringify({ actor: { kind: 'course', principal: `course:${kind}` }, data });
    await withClient(api.database.ownerUrl, async (client) => {
      await client.query(
        `insert into docket_fact (case_id, seq, type, at, recorded_at, body, hash)
         values ($1, $2, 'overdue', clock_timestamp(), clock_timestamp(), $3, sha256('fact'))`,
        [visit, item.version + 1, body],
      );
      await client.query(
        `insert into event_pending (case_id, first_seq, last_seq, phase) values ($1, $2, $2, 'begun')`,
        [visit, item.version + 1],
      );
    });
  }

  it('that is late is told to whoever may do it, and to whoever commissioned it', async () => {
    const [closing] = (await dutiesOf(second)).filter(({ what }) => what === 'close');
    const visit = closing?.case ?? '';
    await passes(visit, 'VS-CLOSE/1');
    const told: number[] = [];
    for (const by of [second, leader, 'bureauHead', 'transportHead'] as const) told.push(await late(by, visit));
    // Of one clock it is told once to each: to close and to answer are due by the same day.
    expect(told).toEqual([1, 1, 1, 0]);
  }, 60_000);

  it('that is late is told once to whoever may do it and belongs to whoever commissioned it', async () => {
    const own = { account: await accountOf('clerk'), office: 'bureau' };
    const inspectors = [...(await desk.inspectorsOf()), own];
    const { id } = await desk.aTour({
      inspectors,
      visits: [{ office: 'town-binju', on: daysAhead(0), isAnnounced: false }],
    });
    await act('inspections', id, 'clerk', 'declare', { isFree: true });
    const visit = await published(id);
    await passes(visit, 'VS-VISIT/1');
    const told: number[] = [];
    for (const by of ['clerk', leader, 'bureauHead'] as const) told.push(await late(by, visit));
    expect(told).toEqual([1, 1, 1]);
  }, 60_000);

  it('reminds the office of an announced visit once it is told, of one that is dropped, and of nothing before', async () => {
    const noticed = async (by: StaffName, of: string) =>
      (
        (await api.get('/api/reminders', by)).body as { items: { what: string; case: string; about: string | null }[] }
      ).items.flatMap(({ what, case: its, about }) => (its === of ? [[what, about]] : []));
    const visits = [visiting('dept-housing', { isAnnounced: true }), visiting('dept-water')];
    const { id } = await desk.aTour({ visits });
    const visit = await published(id);
    expect(await noticed('housingOfficer', visit)).toEqual([]);
    expect((await act('visits', visit, leader, 'announce')).status).toBe(200);
    const told = ['notified', 'told the office'];
    expect(await noticed('housingOfficer', visit)).toEqual([told]);
    await act('inspections', id, 'bureauHead', 'dropVisit', { visit: 'v1', reasons: '同日有会议。' });
    await runs(id);
    expect(await noticed('housingOfficer', visit)).toEqual([['notified', 'ended'], told]);
    // Of the other one nothing was ever told, though it is called off with its tour.
    const { progress } = await detail('inspections', id, 'bureauHead');
    const secret = progress.visits[1]?.case ?? '';
    await act('inspections', id, 'bureauHead', 'callOff', { reasons: '另行安排。' });
    await runs(id);
    const rows = await api.database.source.query<{ office_id: string }[]>(
      `select office_id from reminder where case_id = $1 and what = 'notified'`,
      [secret],
    );
    expect(rows).toEqual([]);
  }, 60_000);

  it('tells whoever commissioned it of an inspector without a post there, and once more where that one came again', async () => {
    const account = await accountOf('clerk');
    const by = { account, office: 'dept-water' };
    const visits = [{ office: 'town-binju', on: daysAhead(0), isAnnounced: false }];
    const hasPost = async (has: boolean) => {
      await change('clerk', has ? [{ office: 'dept-water', capacity: 'officer' }] : []);
    };
    await hasPost(true);
    const { id } = await desk.aTour({ visits, inspectors: [...(await desk.inspectorsOf()), by] });
    const lost = async (): Promise<number> => {
      for (let n = 0; n < 2; n += 1) await tellingLost(api.platform.docket)(api.database.source);
      const { lines } = (await api.get(`/api/cases/${id}/history`, 'bureauHead')).body as { lines: { type: string }[] };
      return lines.filter(({ type }) => type === 'inspectorLost').length;
    };
    await hasPost(false);
    expect(await lost()).toBe(1);
    const reasons = '调离。';
    expect((await act('inspections', id, 'bureauHead', 'replaceInspector', { account, reasons })).status).toBe(200);
    expect(await lost()).toBe(1);
    await hasPost(true);
    expect((await act('inspections', id, 'bureauHead', 'addInspector', { by, reasons })).status).toBe(200);
    expect(await lost()).toBe(1);
    await hasPost(false);
    expect(await lost()).toBe(2);
    await act('inspections', id, 'bureauHead', 'callOff', { reasons });
  }, 120_000);

  it('tells whoever commissioned it, once, of an inspector whose account is closed', async () => {
    const { id } = await desk.aTour({ visits: [{ office: 'town-binju', on: daysAhead(0), isAnnounced: false }] });
    await published(id);
    const look = () => tellingLost(api.platform.docket)(api.database.source);
    await look();
    expect(await owed('bureauHead')).not.toContain('inspection.replaceInspector');
    const account = await accountOf(leader);
    const { body } = await api.get(`/api/accounts/${account}`, 'admin');
    const { lastChange: seen } = body.account as { lastChange: number };
    await api.done(`/api/accounts/${account}/deactivate`, 'admin', { seen, reason: '调离' });
    await look();
    await look();
    const { progress } = (await detail('inspections', id, 'bureauHead')) as unknown as {
      progress: { inspectors: { account: string; isLost: boolean }[] };
    };
    expect(progress.inspectors.filter(({ isLost }) => isLost).map((one) => one.account)).toEqual([account]);
    const owing = (await dutiesOf('bureauHead')).filter((one) => one.case === id);
    expect(owing.map(({ what }) => what)).toEqual(['replaceInspector']);
    const { lines } = (await api.get(`/api/cases/${id}/history`, 'bureauHead')).body as { lines: { type: string }[] };
    expect(lines.filter(({ type }) => type === 'inspectorLost')).toHaveLength(1);
  }, 120_000);

  // Last: the fact that it writes by hand takes the number of the next one of this quarter.
  it('that its group is late with is told to the group as that, and as no duty of whoever commissioned it', async () => {
    const { source } = api.database;
    const quarter = await desk.aQuarter();
    const [owes] = await source.query<{ clock: string; office: string }[]>(
      `select clock_id as clock, office_id as office from duty where case_id = $1 and what = 'tour'`,
      [quarter],
    );
    expect(owes?.office).toBe('bureau');
    await passes(quarter, owes?.clock ?? '', { kind: 'cadence', office: 'group-2' });
    await api.get('/api/reminders/count', 'bureauHead');
    const told = await source.query(
      `select office_id as office, about from reminder where case_id = $1 and what = 'breach'`,
      [quarter],
    );
    expect(told).toEqual([{ office: 'group-2', about: 'overdue' }]);
  }, 60_000);
});
