import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Precedent } from '#libs/contracts';
import { as, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { aMatter, TestApi, type StaffName } from '../support/api.js';
import { aPerson } from '../support/door.js';
import { JointDoor } from '../support/joint-door.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const water = '《中华人民共和国水法》第五十六条';
const other = '《信访工作条例》第二十三条第三款';

async function give(id: string, by: StaffName, command: string, body: object) {
  const { item } = (await api.get(`/api/petitions/${id}`, by)).body;
  return await api.post(`/api/petitions/${id}/${command}`, by, { seenVersion: item.version, ...body });
}

/** A petition that was referred, and to whose referral its holder objects. */
async function objected(change: object = {}): Promise<string> {
  const { id } = (
    await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal', category: 'rural-water', ...change })
  ).body;
  await give(id, 'clerk', 'refer', { to: 'dept-housing', manner: 'transfer' });
  expect((await give(id, 'housingOfficer', 'object', { reasons: '不属本单位职责范围' })).status).toBe(200);
  return id as string;
}

const precedentsOf = async (id: string, by: StaffName): Promise<Precedent[]> =>
  (await api.get(`/api/petitions/${id}`, by)).body.precedents as Precedent[];

describe('rulings on which office a matter is for', () => {
  it('are proposed to whoever rules on the next objection in such a matter, with the article that they rest on', async () => {
    const first = await objected();
    expect(await precedentsOf(first, 'bureauHead')).toEqual([]);
    const unfit = await give(first, 'bureauHead', 'rejectObjection', { reasons: '属于', article: '某某的意见' });
    expect(unfit.status).toBe(400);
    const upheld = { reasons: '属实', to: 'dept-transport', manner: 'transfer', article: water };
    expect((await give(first, 'bureauHead', 'upholdObjection', upheld)).status).toBe(200);
    const second = await objected();
    expect((await give(second, 'bureauHead', 'rejectObjection', { reasons: '属于', article: other })).status).toBe(200);
    const third = await objected();
    const told = await precedentsOf(third, 'bureauHead');
    expect(told.map(({ as: what, office, article }) => [what, office, article])).toEqual([
      // The same office before another one.
      ['stays', 'dept-housing', other],
      ['passed_on', 'dept-transport', water],
    ]);
    expect(told[0]).toMatchObject({ kind: 'petition', by: 'bureau', number: expect.any(String) });
    expect(told.map(({ same }) => same.includes('about'))).toEqual([true, true]);
    // Nobody but whoever rules.
    expect(await precedentsOf(third, 'housingOfficer')).toEqual([]);
  });

  it('say nothing of an accusation, and of no petition that the reader may not see', async () => {
    const [asked] = await api.database.source.query<{ about: string; place: string }[]>(
      'select category as about, place from petition limit 1',
    );
    const of = {
      kind: 'petition',
      about: asked?.about ?? null,
      place: null,
      offices: [],
      not: crypto.randomUUID(),
    } as const;
    const { source } = api.database;
    const list = async (office: string) =>
      await reads.listPrecedents(source, reads.readerFor(as<OfficeId>(office)), of, 10);
    expect((await list('bureau')).length).toBe(2);
    expect(await list('dept-agriculture')).toEqual([]);
    await source.query(`update petition set class = 'accusation'`);
    expect(await list('bureau')).toEqual([]);
  });

  it('on a lead are found in the same form, by kind of matter, place and office, and in another matter by the article', async () => {
    const { docket, vault } = api.platform;
    const { source } = api.database;
    const departments = ['dept-water', 'dept-justice'];
    const door = await new JointDoor(source, { docket, vault }).mediates();
    await (await door.opens({}, departments)).runs();
    await (await door.names(departments.map((office) => ({ office })))).runs();
    for (const reasons of [null, '没有更合适的单位。']) {
      if (reasons !== null) {
        const again = { lead: 'dept-water', members: [] };
        await door.act(door.joint, aPerson('centre', 'officer'), 'proposeLead', again, { reasons });
        await door.runs();
      }
      await door.says('dept-water', 'confirmLead');
      await door.says('dept-justice', 'objectToLead', {}, { reasons: '不属于本单位职责。' });
      await door.runs();
    }
    const conference = aPerson('joint-conference', 'officer');
    const ruled = { lead: 'dept-water', article: water };
    await door.act(door.joint, conference, 'ruleLead', ruled, { reasons: '水源在其管辖范围。' });
    const asked = {
      kind: 'joint',
      about: 'water',
      place: 'town-binju',
      offices: departments,
      not: crypto.randomUUID(),
    } as const;
    const find = async (change: Partial<reads.ToBeRuled>, office = 'centre') =>
      await reads.listPrecedents(source, reads.readerFor(as<OfficeId>(office)), { ...asked, ...change }, 10);
    expect(await find({})).toMatchObject([
      ...[{ kind: 'joint', as: 'leads', office: 'dept-water', by: 'joint-conference', article: water }],
    ]);
    expect((await find({}))[0]).toMatchObject({ isAbout: true, isPlace: true, isOffice: true });
    expect(await find({ about: 'housing' })).toEqual([]);
    // Nobody but who may see it reads its number.
    expect((await find({}, 'dept-agriculture'))[0]).toMatchObject({ number: null, office: 'dept-water' });
    await source.query(`update petition set class = 'appeal'`);
    const [category] = await source.query<{ about: string }[]>('select category as about from petition limit 1');
    const byArticle = await find({ kind: 'petition', about: category?.about ?? null }, 'bureau');
    expect(byArticle.map(({ kind, article, isAbout }) => [kind, article, isAbout])).toContainEqual([
      'joint',
      water,
      false,
    ]);
  });
});
