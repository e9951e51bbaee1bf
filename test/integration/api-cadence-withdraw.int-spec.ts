import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const debtorsOf = (offices: readonly string[]) => offices.map((office) => ({ debtor: office, office, quota: 1 }));
// A month lies in one quarter, whatever day it is.
const month = {
  ...{ unit: 'month', work: 'return', on: daysAhead(0) },
  debtors: debtorsOf(['dept-transport', 'dept-housing', 'village-binju-wenquan']),
};
const reasons = '起始日期写错，另行布置。';

interface Detail {
  readonly item: { readonly version: number; readonly endedAs: string | null; readonly missing: number };
  readonly progress: {
    readonly next: object | null;
    readonly decided: readonly { readonly as: string; readonly reasons: string }[];
  };
  readonly texts: Readonly<Record<string, string>>;
}
const detail = async (id: string, by: StaffName = 'bureauHead') =>
  (await api.get(`/api/cadences/${id}`, by)).body as Detail;
const ask = async (id: string, by: StaffName, command: string, body: object = {}) =>
  await api.post(`/api/cadences/${id}/${command}`, by, { seenVersion: (await detail(id, by)).item.version, ...body });
const begun = async (more: object = {}): Promise<string> =>
  ((await api.done('/api/cadences', 'bureauHead', { ...month, ...more })).body as { case: string }).case;
const noticed = async (by: StaffName, of: string) =>
  (
    (await api.get('/api/reminders', by)).body as { items: { what: string; case: string; about: string | null }[] }
  ).items.flatMap(({ what, case: its, about }) => (its === of && what === 'notified' ? [about] : []));

/** How often the quarter counts it. */
const counted = async (of: string, stands: string): Promise<number> =>
  (
    (await api.get(`/api/overview/owed?stands=${stands}`, 'bureauHead')).body as { items: { case: string }[] }
  ).items.filter((one) => one.case === of).length;

describe('a first period that was published by mistake', () => {
  it('is withdrawn with its reason, told to those who owed something, and published anew', async () => {
    const id = await begun();
    expect(await counted(id, 'owed')).toBe(3);
    expect((await ask(id, 'transportHead', 'withdraw', { reasons })).body.code).toBe('office.not_permitted');
    expect(await noticed('transportOfficer', id)).toEqual([]);
    expect((await ask(id, 'bureauHead', 'withdraw', { reasons })).status).toBe(200);
    expect(await detail(id)).toMatchObject({ item: { endedAs: 'withdrawn', missing: 0 }, progress: { next: null } });
    // Why, everybody reads who owed something.
    for (const by of ['bureauHead', 'transportOfficer', 'housingOfficer'] as const) {
      const { progress, texts } = await detail(id, by);
      expect(progress.decided.map((one) => [one.as, texts[one.reasons]])).toEqual([['withdrawn', reasons]]);
    }
    for (const by of ['transportOfficer', 'housingHead'] as const) {
      expect(await noticed(by, id)).toEqual(['withdrew the period']);
    }
    const told = await api.database.source.query<{ office_id: string }[]>(
      `select distinct office_id from reminder where case_id = $1 and what = 'notified' order by office_id`,
      [id],
    );
    // A village without accounts has its township.
    expect(told.map((one) => one.office_id)).toEqual([
      'dept-housing',
      'dept-transport',
      'town-binju',
      'village-binju-wenquan',
    ]);
    const { items } = (await api.get('/api/duties?mine=true', 'transportOfficer')).body as {
      items: { case: string }[];
    };
    expect(items.filter((one) => one.case === id)).toEqual([]);
    expect((await ask(id, 'transportOfficer', 'file', { debtor: 'dept-transport' })).body.code).toBe('cadence.ended');
    expect([await counted(id, 'owed'), await counted(id, 'excused')]).toEqual([0, 0]);
    // The same month again, as it was meant: a case of its own, and again once alone.
    const again = await begun({ debtors: debtorsOf(['dept-transport']) });
    expect(again).not.toBe(id);
    const third = await api.post('/api/cadences', 'bureauHead', { ...month, on: daysAhead(-7) });
    expect(third.body.code).toBe('cadence.begun');
    // It may go wrong twice.
    expect((await ask(again, 'bureauHead', 'withdraw', { reasons })).status).toBe(200);
    const last = await begun({ debtors: debtorsOf(['dept-transport']) });
    expect(new Set([id, again, last]).size).toBe(3);
    expect((await ask(last, 'transportOfficer', 'file', { debtor: 'dept-transport' })).status).toBe(200);
    expect((await ask(last, 'bureauHead', 'withdraw', { reasons })).body.code).toBe('cadence.work_begun');
  });

  it('of tours has none planned in it any more', async () => {
    const tours = { unit: 'quarter', work: 'tour', debtors: [{ debtor: 'g2', office: 'group-2', quota: 1 }] };
    const id = await begun(tours);
    expect((await ask(id, 'bureauHead', 'withdraw', { reasons })).status).toBe(200);
    const account = (await api.get('/api/session', 'transportOfficer')).body.account as string;
    const plan = {
      ...{ debtor: 'g2', basis: 'conference', leader: account },
      inspectors: [{ account, office: 'dept-transport' }],
      visits: [{ office: 'dept-water', on: daysAhead(0), isAnnounced: false }],
      ...{ title: '第二组督导', themes: '受理和告知' },
    };
    const refused = await api.post(`/api/cadences/${id}/tours`, 'bureauHead', plan);
    expect([refused.status, refused.body.code]).toEqual([409, 'cadence.ended']);
  });
});
