import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { changeOffice, officeOf } from '../support/organisation.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const reason = '试验';
describe('the bodies for a review over HTTP', () => {
  const asked = (id: string) => officeOf(api, id);
  const listed = (id: string, reviewedBy: readonly string[] | null, isActive = true) =>
    changeOffice(api, id, { reviewedBy, isActive, reason });

  it('are changed with a record, and refused where they cannot be', async () => {
    expect((await asked('dept-water')).review.bodies.map(({ office }) => office)).toEqual([
      'county-government',
      'prefecture-water',
    ]);
    expect((await listed('dept-water', ['dept-water'])).body.code).toBe('office.reviewer_cycle');
    expect((await listed('dept-water', ['moon'])).body.code).toBe('office.reviewer_missing');
    expect((await listed('dept-water', ['bureau'])).body.code).toBe('office.reviewer_unfit');
    expect((await listed('county-government', ['dept-water'])).body.code).toBe('office.reviewer_cycle');
    const said = await listed('dept-water', []);
    expect(said.body.changes).toMatchObject([{ what: 'reviewersChanged', byName: '姓名-admin', reason }]);
    expect(await asked('dept-water')).toMatchObject({ reviewGap: 'none', review: { by: 'level_above', bodies: [] } });
  });

  it('missing are an alarm on the case and no hindrance; what an opinion told stays when they are named', async () => {
    const usual = ['county-government', 'prefecture-transport'];
    const review = async (id: string): Promise<unknown> =>
      (await api.get(`/api/petitions/${id}`, 'transportOfficer')).body.review as unknown;
    expect((await listed('dept-transport', [])).status).toBe(200);
    const id = await api.referred('dept-transport');
    expect(await review(id)).toMatchObject({ route: { by: 'level_above', bodies: [] }, isTold: false, asked: [] });
    const act = (command: string, body: object, by: 'transportOfficer' | 'transportHead' = 'transportOfficer') =>
      api.done(`/api/petitions/${id}/${command}`, by, body);
    await act('accept', { seenVersion: 2 });
    const words = { claim: '诉求', facts: '事实', reasons: '理由', opinion: '意见', legalBasis: '依据' };
    await act('submitOpinion', { seenVersion: 3, outcome: 'explain', ...words });
    await act('approveOpinion', { seenVersion: 4, submission: 1 }, 'transportHead');
    expect((await listed('dept-transport', usual)).status).toBe(200);
    expect(await review(id)).toMatchObject({ route: { by: 'level_above', bodies: [] }, isTold: true });
    const later = await api.referred('dept-transport');
    const last = ['prefecture-government'];
    expect(await review(later)).toMatchObject({
      route: { by: 'bodies', bodies: usual.map((office) => ({ office, finally: last })) },
      isTold: false,
    });
  });

  it('are offices of other levels that are added without a place in the tree, and end when nobody is reviewed by them', async () => {
    const upper = {
      ...{ id: 'province-water', type: 'outside', name: { zh: '云南省水利厅', en: 'Yunnan Water Department' } },
      ...{ superior: null, place: null, reviewedBy: ['province-government'], managedBy: null, reason },
    };
    expect((await api.post('/api/offices', 'admin', { ...upper, superior: 'county-government' })).body.code).toBe(
      'office.outside_in_tree',
    );
    expect((await api.post('/api/offices', 'admin', { ...upper, type: 'department' })).body.code).toBe(
      'office.superior_missing',
    );
    expect((await api.post('/api/offices', 'admin', upper)).status).toBe(201);
    expect(await asked('province-water')).toMatchObject({ isOutside: true, handles: false, capacities: [] });
    expect((await listed('dept-water', ['province-water'])).status).toBe(200);
    expect((await listed('province-water', ['province-government'], false)).body.code).toBe('office.reviews_others');
    expect((await listed('dept-water', ['county-government', 'prefecture-water'])).status).toBe(200);
    expect((await listed('province-water', ['province-government'], false)).status).toBe(200);
    expect((await listed('dept-water', ['province-water'])).body.code).toBe('office.reviewer_not_active');
  });
});
