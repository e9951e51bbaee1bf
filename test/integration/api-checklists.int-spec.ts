import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aMatter, TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { TourDesk, tourLeader as leader } from '../support/tour-desk.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const desk = new TourDesk(() => api);
const { aQuarter, planOf, act, aTour, published, runs } = desk;

interface Seen {
  readonly progress: {
    readonly checklist: { readonly id: string; readonly version: number; readonly name?: { readonly zh: string } };
    readonly tour: { readonly number: string; readonly mayTalk: boolean };
    readonly findings: readonly { readonly item: string | null; readonly visit: string | null }[];
  };
}
const seen = async (path: string): Promise<Seen['progress']> => ((await api.get(path, leader)).body as Seen).progress;

async function give(id: string, by: StaffName, command: string, body: object): Promise<void> {
  const { version: seenVersion } = (await api.get(`/api/petitions/${id}`, by)).body.item as { version: number };
  await api.done(`/api/petitions/${id}/${command}`, by, { seenVersion, ...body });
}

/** A case that the leader of the group may read: the office of that one handles it; the one that is visited did before, or never. */
async function aCase({ hasHandled }: { readonly hasHandled: boolean }): Promise<string> {
  const { id } = (await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal' })).body as { id: string };
  await give(id, 'clerk', 'refer', { to: hasHandled ? 'dept-housing' : 'dept-transport', manner: 'transfer' });
  if (!hasHandled) return id;
  await give(id, 'housingOfficer', 'object', { reasons: '不属本单位职责范围' });
  await give(id, 'bureauHead', 'upholdObjection', { reasons: '属实', to: 'dept-transport' });
  return id;
}

describe('the checklist of a tour', () => {
  it('is the one that its plan names, of what the tour looks at', async () => {
    const path = `/api/cadences/${await aQuarter()}/tours`;
    const unknown = await api.post(path, 'bureauHead', await planOf({ checklist: 'weather' }));
    expect(unknown.status).toBe(400);
    const { id } = await aTour({ checklist: 'mediation-work' });
    const there = await published(id);
    const [tour, visit] = [await seen(`/api/inspections/${id}`), await seen(`/api/visits/${there}`)];
    expect([tour.checklist.name?.zh, visit.checklist.id]).toEqual(['调解工作督导检查表', 'mediation-work']);
  });

  it('has a question for what the drawn cases show, which no visit has answered', async () => {
    const { id } = await aTour();
    const there = await published(id);
    expect((await seen(`/api/visits/${there}`)).tour.mayTalk).toBe(false);
    await act('visits', there, leader, 'begin', { on: daysAhead(0) });
    await runs(there);
    const { tour } = await seen(`/api/visits/${there}`);
    const { number } = (await api.get(`/api/inspections/${id}`, leader)).body.item as { number: string };
    expect([tour.mayTalk, tour.number]).toEqual([true, number]);
    const at = (item: string) => ({ checklist: 'petition-work', version: 1, item });
    const found = {
      ...{ office: 'dept-housing', grade: 'ordinary', articles: ['23(2)'], item: at('notice') },
      ...{
        words: '没有书面告知。',
        toMend: '补送。',
        until: daysAhead(30),
        cases: [await aCase({ hasHandled: true })],
      },
    };
    const issued = async (more: object) => {
      const { body } = await act('inspections', id, leader, 'issueFinding', { ...found, ...more });
      return body as { code?: string };
    };
    // One that only decides what is asked is met by nobody.
    expect((await issued({ item: at('execution') })).code).toBe('inspection.item_unknown');
    expect((await issued({ item: { ...at('notice'), version: 2 } })).code).toBe('inspection.item_unknown');
    expect((await issued({ cases: [] })).code).toBe('inspection.nothing_answered');
    // In which that office had nothing to do, alone or beside another.
    const ofOthers = await aCase({ hasHandled: false });
    for (const cases of [[ofOthers], [...found.cases, ofOthers]]) {
      expect((await issued({ cases })).code).toBe('inspection.case_of_others');
    }
    const said = { visit: 'v1', item: 'notice', answer: 'no', cases: [ofOthers] };
    expect((await act('inspections', id, leader, 'answer', said)).body.code).toBe('inspection.case_of_others');
    expect((await issued({})).code).toBe(undefined);
    await runs(id);
    expect((await seen(`/api/inspections/${id}`)).findings).toMatchObject([
      { item: 'petition-work/notice', visit: null },
    ]);
    const { items } = (await api.get('/api/findings', 'bureauHead')).body as { items: { item: string }[] };
    expect(items.map(({ item }) => item)).toEqual(['petition-work/notice']);
  }, 60_000);
});
