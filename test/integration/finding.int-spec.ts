import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import { TestApi, type StaffName } from '../support/api.js';

const li = { name: '李秀兰', phone: '139-0000-5678', idNumber: '532924196203141229' };
const why = { purpose: 'verify', words: '信访人在窗口询问，编号遗失。' };

let api: TestApi;
let first: string;

beforeAll(async () => {
  api = await TestApi.open();
  first = await api.petition({ title: '水渠被挖断', petitioner: li });
  await api.petition({ petitioner: { name: '李秀兰', phone: '13911112222' } });
  await api.petition({ class: 'accusation', petitioner: li });
}, 60_000);
afterAll(() => api.close());

async function find(body: object, by: StaffName = 'clerk') {
  const said = await api.ask('POST', '/api/petitions/find', { by, body: { ...why, ...body } });
  expect([said.status, said.body]).toEqual([200, expect.anything()]);
  return petitionContract.foundPetitions.parse(said.body).items;
}
const log = async (): Promise<{ case_id: string | null; purpose: string; words: string; detail: object }[]> =>
  api.database.source.query(`select case_id, purpose, words, detail from read_log where what = 'find' order by at, id`);

describe('the petition of somebody at the counter', () => {
  it('is found by the exact name with the last digits of either number, and by a whole number', async () => {
    for (const asked of [
      { name: '李秀兰', digits: '5678' },
      { name: ' 李 秀兰', digits: '00005678' },
      { name: '李秀兰', digits: '1229' },
      { digits: '13900005678' },
      { digits: '532924196203141229' },
    ]) {
      const items = await find(asked);
      expect(items).toMatchObject([{ id: first, title: '水渠被挖断', holder: 'bureau', phase: 'registered' }]);
      expect(JSON.stringify(items)).not.toMatch(/李|5678|1229/);
    }
  });

  it('is not found by half a name, other digits, half a number alone, or by whoever may not see it', async () => {
    expect(await find({ name: '李秀', digits: '5678' })).toEqual([]);
    expect(await find({ name: '李秀兰', digits: '5679' })).toEqual([]);
    expect(await find({ name: '李秀兰', digits: '0000' })).toEqual([]);
    expect(await find({ digits: '05678' })).toEqual([]);
    expect(await find({ name: '李秀兰', digits: '5678' }, 'transportOfficer')).toEqual([]);
  });

  it('is asked for with four digits at least, and by nobody without the right', async () => {
    const ask = (by: StaffName, body: object) => api.ask('POST', '/api/petitions/find', { by, body });
    expect((await ask('clerk', { ...why, name: '李秀兰', digits: '678' })).status).toBe(400);
    expect((await ask('clerk', { name: '李秀兰', digits: '5678' })).status).toBe(400);
    expect((await ask('supervisor', { ...why, digits: '13900005678' })).status).toBe(403);
  });

  it('comes with its entry in the read log, also where none was found, and without what was asked', async () => {
    const entries = await log();
    expect(entries.filter(({ case_id }) => case_id === first)).toHaveLength(5);
    expect(entries.filter(({ case_id }) => case_id === null)).toHaveLength(5);
    expect(entries.every(({ purpose, words }) => purpose === why.purpose && words === why.words)).toBe(true);
    expect(JSON.stringify(entries)).not.toMatch(/李秀兰|5678/);
    const seen = await api.get(`/api/cases/${first}/read-log`, 'clerk');
    expect(JSON.stringify(seen.body)).toContain('"what":"find"');
  });

  it('is one of five at most, and the searches of an hour are limited', async () => {
    for (let n = 0; n < 6; n += 1) await api.petition({ petitioner: { name: '段春梅', phone: '13922223333' } });
    expect(await find({ name: '段春梅', digits: '3333' }, 'bureauHead')).toHaveLength(5);
    const body = { ...why, name: '某某', digits: '0001' };
    const statuses = new Set<number>();
    for (let n = 0; n < 61; n += 1) {
      const said = await api.ask('POST', '/api/petitions/find', { by: 'clerk', body });
      statuses.add(said.status);
    }
    expect([...statuses].sort()).toEqual([200, 429]);
  });
});
