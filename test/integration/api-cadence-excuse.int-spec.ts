import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

interface Read {
  readonly item: { readonly version: number };
  readonly progress: { readonly decided: readonly { readonly as: string; readonly debtors: readonly string[] }[] };
}

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

  it('tells an office whose group is there no more why that is, and nothing of why others were let off', async () => {
    const { id: drill } = (await api.done('/api/drills', 'bureauHead', { name: '督导' })).body as { id: string };
    const debtors = [
      { debtor: 'g1', office: 'dept-housing', quota: 1 },
      { debtor: 'g2', office: 'dept-transport', quota: 1 },
    ];
    const body = { unit: 'quarter', work: 'tour', on: daysAhead(0), debtors, drill };
    const { case: id } = (await api.done('/api/cadences', 'bureauHead', body)).body as { case: string };
    const read = async (by: StaffName) => (await api.get(`/api/cadences/${id}`, by)).body as Read;
    const ask = async (command: string, more: object) => {
      const seenVersion = (await read('bureauHead')).item.version;
      expect((await api.post(`/api/cadences/${id}/${command}`, 'bureauHead', { seenVersion, ...more })).status).toBe(
        200,
      );
    };
    await ask('excuse', { debtors: ['g2'], reasons: '组长住院。' });
    await ask('dissolve', { debtor: 'g1', reasons: '机构改革。' });
    const own = await read('housingOfficer');
    expect(own.progress.decided.map((one) => [one.as, one.debtors])).toEqual([['dissolved', ['g1']]]);
    expect(JSON.stringify(own)).not.toContain('组长住院');
    expect((await read('transportOfficer')).progress.decided.map((one) => one.debtors)).toEqual([['g2']]);
  });
});
