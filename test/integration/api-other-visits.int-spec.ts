import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { TourDesk, tourLeader as leader, tourSecond as second, visiting } from '../support/tour-desk.js';

// Two tours of a quarter to the same office (重复督查): who plans the second one is told, and never kept from it.

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const desk = new TourDesk(() => api);
const { aQuarter, planOf, detail, act, aTour, published, accountOf } = desk;
const reasons = '按实际情况调整。';

const besides = async (visited: string, by: StaffName = 'bureauHead') =>
  await api.get(`/api/cadences/${await aQuarter()}/other-visits?visited=${visited}`, by);
const there = async (visited: string, by: StaffName = 'bureauHead') =>
  ((await besides(visited, by)).body as { items: { tour: string; office: string; stands: string }[] }).items.map(
    ({ tour, office, stands }) => [tour, office, stands],
  );

describe('a second tour of a quarter to the same office', () => {
  it('is warned of by the number, group and day of the other one, and refused by nothing', async () => {
    expect(await there('dept-housing')).toEqual([]);
    const { id } = await aTour({ visits: [visiting('dept-housing'), visiting('dept-water')] });
    const { number } = (await detail('inspections', id, 'bureauHead')).item;
    // A draft is a plan too.
    expect((await besides('town-binju,dept-housing')).body).toEqual({
      items: [{ tour: id, number, group: 'group-2', office: 'dept-housing', on: daysAhead(0), stands: 'planned' }],
    });
    const visit = await published(id);
    await act('visits', visit, leader, 'begin', { on: daysAhead(0) });
    await desk.runs(id);
    await desk.runs(visit);
    await desk.runs(id);
    expect(await there('dept-housing')).toEqual([[id, 'dept-housing', 'begun']]);
    const again = await api.post(`/api/cadences/${await aQuarter()}/tours`, 'bureauHead', await planOf());
    expect(again.status).toBe(201);
    const { case: other } = again.body as { case: string };
    const seen = async (tour: string, by: StaffName) =>
      (await detail('inspections', tour, by)).progress.otherVisits.map((one) => [one.tour, one.office, one.stands]);
    expect(await seen(other, 'bureauHead')).toEqual([[id, 'dept-housing', 'begun']]);
    expect(await seen(id, leader)).toEqual([[other, 'dept-housing', 'planned']]);
    // Nobody goes there with a tour that is called off, nor with a visit that is dropped.
    expect((await act('inspections', other, 'bureauHead', 'callOff', { reasons })).status).toBe(200);
    expect(await seen(id, 'bureauHead')).toEqual([]);
    expect(await there('dept-water')).toEqual([[id, 'dept-water', 'planned']]);
    expect((await act('inspections', id, 'bureauHead', 'dropVisit', { visit: 'v2', reasons })).status).toBe(200);
    await desk.runs(id);
    expect(await there('dept-water')).toEqual([]);
  });

  it('tells nobody of a tour that they may not read', async () => {
    const { id } = await aTour({ visits: [visiting('town-binju')] });
    await published(id);
    expect(await there('town-binju')).toEqual([[id, 'town-binju', 'planned']]);
    // Who is of another group reads its tour alone.
    const inspectors = [
      { account: await accountOf('transportHead'), office: 'dept-transport' },
      { account: await accountOf(second), office: 'county-government' },
    ];
    const plan = {
      ...(await planOf({ visits: [visiting('town-binju')] })),
      inspectors,
      leader: inspectors[0]?.account,
    };
    const { case: mine } = (await api.done(`/api/cadences/${await aQuarter()}/tours`, 'bureauHead', plan)).body as {
      case: string;
    };
    const seen = async (by: StaffName) =>
      (await detail('inspections', mine, by)).progress.otherVisits.map(({ tour }) => tour);
    expect([await seen('bureauHead'), await seen('transportHead'), await seen(second)]).toEqual([[id], [], [id]]);
    expect((await besides('town-binju', 'governmentHead')).status).toBe(404);
    expect((await besides('town-binju', 'clerk')).body.code).toBe('office.not_permitted');
    // As long as it is unannounced, whoever also has a post there learns of neither.
    await desk.change('bureauHead', [{ office: 'town-binju', capacity: 'officer' }]);
    expect(await there('town-binju')).toEqual([]);
    expect((await api.get(`/api/inspections/${mine}`, 'bureauHead')).status).toBe(404);
  });
});

describe('whoever is in the way of a plan', () => {
  it('is said by name, and by no id', async () => {
    const account = await accountOf('transportHead');
    const inspectors = [{ account, office: 'dept-transport' }];
    const plan = { ...(await planOf({ visits: [visiting('dept-transport')] })), inspectors, leader: account };
    const refused = await api.post(`/api/cadences/${await aQuarter()}/tours`, 'bureauHead', plan);
    const { displayName } = (await api.get('/api/session', 'transportHead')).body as { displayName: string };
    expect(refused.body).toMatchObject({ code: 'inspection.conflict', details: { account, office: 'dept-transport' } });
    expect(refused.body['detail']).toContain(displayName);
    expect(refused.body['detail']).not.toContain(account);
  });
});
