import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import { SupportedMatter as Matter } from '../support/a-supported-matter.js';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const own = async ({ right }: Matter) =>
  petitionContract.ownPetition.parse((await api.ask('POST', '/api/public/petition', { body: right })).body).visits;
const wish = ({ right }: Matter, what: string) =>
  api.ask('POST', '/api/public/petition/visit-wishes', { body: { ...right, wish: what }, key: randomUUID() });
const planOf = async ({ id }: Matter, by: StaffName = 'clerk') =>
  petitionContract.petitionDetail.parse((await api.get(`/api/petitions/${id}`, by)).body).visits;

describe('being asked again of a petition', () => {
  it('is agreed to on the own page, is planned with the service, and is refused as easily', async () => {
    const matter = await Matter.open(api);
    expect(await own(matter)).toEqual({ isAgreed: false, wantsNone: false, dates: [], asked: [], may: ['agreeVisit'] });
    expect((await wish(matter, 'agreeVisit')).status).toBe(201);
    expect(await own(matter)).toMatchObject({ isAgreed: true, dates: [], may: ['unwantContact'] });
    await matter.supported();
    const dates = [daysAhead(15), daysAhead(21), daysAhead(90)];
    expect((await own(matter)).dates).toEqual(dates);
    expect(await planOf(matter)).toEqual({
      dates: dates.map((on) => ({ on, stands: 'planned' })),
      contacts: [{ party: 'p1', isAgreed: true, isGrid: false, wantsNone: false, spoken: null }],
    });
    // Whoever shares the address has used it up: what somebody wants no more is heard all the same.
    await api.database.source.query(`update rate_limit set hits = hits + 60 where bucket like 'petitioner-acts:%'`);
    expect((await wish(matter, 'unwantContact')).status).toBe(201);
    expect((await wish(matter, 'wantContact')).status).toBe(429);
    await api.database.source.query(`update rate_limit set hits = 0 where bucket like 'petitioner-acts:%'`);
    expect(await own(matter)).toEqual({
      ...{ isAgreed: true, wantsNone: true, dates: [], asked: [], may: ['wantContact'] },
    });
    expect((await wish(matter, 'wantContact')).status).toBe(201);
    expect((await own(matter)).dates).toEqual(dates);
  });

  it('says that the opinion is carried out, and the file is to be closed', async () => {
    const matter = await Matter.open(api);
    const says = () => api.ask('POST', '/api/public/petition/execution', { body: matter.right, key: randomUUID() });
    expect((await says()).status).toBe(404);
    await matter.supported();
    const read = async () =>
      petitionContract.ownPetition.parse((await api.ask('POST', '/api/public/petition', { body: matter.right })).body);
    expect(await read()).toMatchObject({ mayAcknowledge: true });
    expect((await says()).status).toBe(201);
    await matter.runs();
    const { owed, mayAcknowledge } = await read();
    expect([mayAcknowledge, owed.find(({ rule }) => rule === 'XF-CARRY')?.state]).toEqual([false, 'met']);
    const { body } = await api.get(`/api/petitions/${matter.id}`, 'transportOfficer');
    expect(body.parts).toMatchObject([{ kind: 'obligation', outcome: 'performed' }]);
    // Whatever was recorded, it may be said that it is not so: then it is looked at again.
    expect((await read()).mayDeny).toBe(true);
    const denied = { body: { ...matter.right, isCarriedOut: false }, key: randomUUID() };
    expect((await api.ask('POST', '/api/public/petition/execution', denied)).status).toBe(201);
    await matter.runs();
    expect(await read()).toMatchObject({ mayAcknowledge: true, mayDeny: false });
    expect((await api.get(`/api/petitions/${matter.id}`, 'transportOfficer')).body.parts).toMatchObject([
      { kind: 'obligation', outcome: null },
    ]);
  });

  it('is written down at the counter, and changed by the bureau alone', async () => {
    const matter = await Matter.open(api);
    await matter.act('transportOfficer', 'agreeVisit', { party: 'p1', by: 'p1' });
    await matter.supported();
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
