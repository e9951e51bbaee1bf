import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { PartsDoor } from '../support/parts-door.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const served = { servedOn: daysAhead(0), manner: 'in_person' };
const words = { claim: '修路', facts: '属实', reasons: '应修', opinion: '修复', legalBasis: '条例' };

/** A petition at the counter, with the right of whoever petitions. */
async function aMatter() {
  const body = {
    ...{ channel: 'visit', class: 'appeal', matter: '水渠被挖断。' },
    petitioner: { name: '李秀兰', address: '宾居镇某村 3 组' },
  };
  const { id, number, queryCode } = (await api.done('/api/petitions', 'clerk', body)).body as Record<string, string>;
  const act = async (by: StaffName, command: string, payload: object) => {
    const { version } = (await api.get(`/api/petitions/${id}`, by)).body.item as { version: number };
    return api.done(`/api/petitions/${id}/${command}`, by, { seenVersion: version, ...payload });
  };
  await act('clerk', 'refer', { to: 'dept-transport', manner: 'transfer' });
  await act('transportOfficer', 'accept', { notice: served });
  return { id: id ?? '', right: { number, queryCode }, act };
}

type Matter = Awaited<ReturnType<typeof aMatter>>;

async function supported({ id, act }: Matter): Promise<void> {
  const opinion = { outcome: 'support', executeBy: daysAhead(20), executor: 'dept-housing', ...words };
  await act('transportOfficer', 'submitOpinion', opinion);
  await act('transportHead', 'approveOpinion', { submission: 1 });
  await act('transportOfficer', 'recordDelivery', { ...served, evidence: '签收单' });
  await new PartsDoor(api.database.source, api.platform).runs(id);
}

const own = async ({ right }: Matter) =>
  petitionContract.ownPetition.parse((await api.ask('POST', '/api/public/petition', { body: right })).body).visits;
const wish = ({ right }: Matter, what: string) =>
  api.ask('POST', '/api/public/petition/visit-wishes', { body: { ...right, wish: what }, key: randomUUID() });
const planOf = async ({ id }: Matter, by: StaffName = 'clerk') =>
  petitionContract.petitionDetail.parse((await api.get(`/api/petitions/${id}`, by)).body).visits;

describe('being asked again of a petition', () => {
  it('is agreed to on the own page, is planned with the service, and is refused as easily', async () => {
    const matter = await aMatter();
    expect(await own(matter)).toEqual({ isAgreed: false, wantsNone: false, dates: [], asked: [], may: ['agreeVisit'] });
    expect((await wish(matter, 'agreeVisit')).status).toBe(201);
    expect(await own(matter)).toMatchObject({ isAgreed: true, dates: [], may: ['unwantContact'] });
    await supported(matter);
    const dates = [daysAhead(15), daysAhead(21), daysAhead(90)];
    expect((await own(matter)).dates).toEqual(dates);
    expect(await planOf(matter)).toEqual({
      dates: dates.map((on) => ({ on, stands: 'planned' })),
      contacts: [{ party: 'p1', isAgreed: true, isGrid: false, wantsNone: false }],
    });
    expect((await wish(matter, 'unwantContact')).status).toBe(201);
    expect(await own(matter)).toEqual({
      ...{ isAgreed: true, wantsNone: true, dates: [], asked: [], may: ['wantContact'] },
    });
    expect((await wish(matter, 'wantContact')).status).toBe(201);
    expect((await own(matter)).dates).toEqual(dates);
  });

  it('says that the opinion is carried out, and the file is to be closed', async () => {
    const matter = await aMatter();
    const says = () => api.ask('POST', '/api/public/petition/execution', { body: matter.right, key: randomUUID() });
    expect((await says()).status).toBe(404);
    await supported(matter);
    const read = async () =>
      petitionContract.ownPetition.parse((await api.ask('POST', '/api/public/petition', { body: matter.right })).body);
    expect(await read()).toMatchObject({ mayAcknowledge: true });
    expect((await says()).status).toBe(201);
    await new PartsDoor(api.database.source, api.platform).runs(matter.id);
    const { owed, mayAcknowledge } = await read();
    expect([mayAcknowledge, owed.find(({ rule }) => rule === 'XF-CARRY')?.state]).toEqual([false, 'met']);
    const { body } = await api.get(`/api/petitions/${matter.id}`, 'transportOfficer');
    expect(body.parts).toMatchObject([{ kind: 'obligation', outcome: 'performed' }]);
  });

  it('is written down at the counter, and changed by the bureau alone', async () => {
    const matter = await aMatter();
    await matter.act('transportOfficer', 'agreeVisit', { party: 'p1', by: 'p1' });
    await supported(matter);
    const change = { dates: [daysAhead(40)], reasons: '她外出务工' };
    const { version } = (await api.get(`/api/petitions/${matter.id}`, 'transportHead')).body.item as {
      version: number;
    };
    const refused = await api.post(`/api/petitions/${matter.id}/changeVisits`, 'transportHead', {
      ...{ seenVersion: version, ...change },
    });
    expect(refused.status).toBe(403);
    await matter.act('bureauHead', 'changeVisits', change);
    expect((await planOf(matter)).dates.at(-1)).toEqual({ on: daysAhead(40), stands: 'planned' });
  });
});
