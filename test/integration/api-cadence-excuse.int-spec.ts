import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const all = ['dept-transport', 'dept-housing', 'dept-water'];

describe('letting several off a period', () => {
  it('says by their names whom it cannot let off, of several at once', async () => {
    const { id: drill } = (await api.done('/api/drills', 'bureauHead', { name: '周期工作' })).body as { id: string };
    const debtors = all.map((office) => ({ debtor: office, office, quota: 1 }));
    const body = { unit: 'week', work: 'return', on: daysAhead(0), debtors, drill };
    const { case: id } = (await api.done('/api/cadences', 'bureauHead', body)).body as { case: string };
    const ask = async (by: StaffName, command: string, more: object) => {
      const { item } = (await api.get(`/api/cadences/${id}`, by)).body as { item: { version: number } };
      return await api.post(`/api/cadences/${id}/${command}`, by, { seenVersion: item.version, ...more });
    };
    const excuse = (those: readonly string[]) => ask('bureauHead', 'excuse', { debtors: those, reasons: '抗洪。' });
    const { offices } = await api.platform.world();
    const namesOf = (ids: readonly string[]) => ids.map((one) => offices.get(as<OfficeId>(one))?.name.en ?? one);
    for (const [by, debtor] of [
      ['transportOfficer', 'dept-transport'],
      ['housingOfficer', 'dept-housing'],
    ] as const) {
      expect((await ask(by, 'file', { debtor })).status).toBe(200);
    }
    const filed = await excuse(['dept-water', 'dept-transport', 'dept-housing']);
    expect([filed.status, filed.body.code, filed.body.details]).toEqual([
      ...[409, 'cadence.filed', { debtor: 'dept-transport,dept-housing' }],
    ]);
    expect(filed.text).toContain(namesOf(['dept-transport', 'dept-housing']).join(', '));
    expect((await excuse(['dept-water'])).status).toBe(200);
    const again = await excuse(['dept-water']);
    expect([again.status, again.body.code]).toEqual([409, 'cadence.excused']);
    expect(again.text).toContain(namesOf(['dept-water']).join());
  });
});
