import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aMatter, TestApi, type StaffName } from '../support/api.js';

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

let api: TestApi;
let offices: { id: string; type: string; handles: boolean; isOutside: boolean; functions: string[] }[];
beforeAll(async () => {
  api = await TestApi.open();
  offices = (await api.get('/api/offices', 'clerk')).body.items;
}, 60_000);
afterAll(() => api.close());

/** One of each type that no matter can lie with. */
const unfit = () => {
  const ofCounty = offices.filter(({ handles, isOutside }) => !handles && !isOutside);
  return [...new Map(ofCounty.map((office) => [office.type, office])).values()];
};

async function asked(id: string, by: StaffName, command: string, body: object): Promise<[number, unknown]> {
  const seen = (await api.get(`/api/petitions/${id}`, by)).body.item.version as number;
  const said = await api.post(`/api/petitions/${id}/${command}`, by, { seenVersion: seen, ...body });
  return [said.status, said.body.code as unknown];
}
const matter = async (): Promise<string> =>
  (await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal' })).body.id as string;

describe('an office that handles no matter, as a mediation committee, its studio, a centre or a dispatched office', () => {
  it('is one of many types of the county, and the list of offices says so to every screen', () => {
    const types = unfit().map(({ type }) => type);
    for (const type of ['mediation-committee', 'mediation-studio', 'dispute-centre', 'guidance-committee', 'village'])
      expect(types).toContain(type);
    // What procedure law decides there is another thing: art. 2 binds them.
    for (const type of ['court', 'procuratorate', 'discipline'])
      expect(offices.find((office) => office.type === type)?.handles).toBe(true);
  });

  it('is referred nothing, proposed for nothing and named in no notice', async () => {
    const id = await matter();
    const other = await matter();
    await asked(other, 'clerk', 'refer', { to: 'dept-transport', manner: 'transfer' });
    for (const { id: to, type } of unfit()) {
      const no = [type, 422, 'petition.office_not_handling'];
      const referred = await asked(id, 'clerk', 'refer', { to, manner: 'transfer' });
      const triaged = await asked(id, 'clerk', 'triage', { class: 'appeal', to });
      expect([type, ...referred]).toEqual(no);
      expect([type, ...triaged]).toEqual(no);
      const object = { reasons: '不属于本单位职权范围', proposedTo: to };
      expect([type, ...(await asked(other, 'transportOfficer', 'object', object))]).toEqual(no);
    }
  });

  it('is pressed for nothing by hand', async () => {
    const id = await matter();
    for (const { id: office, type } of unfit().filter(({ functions }) => !functions.includes('petition-bureau'))) {
      const opening = { office, basis: 'art40', trigger: 'DB-1', dueOn: today, finding: '逾期未办' };
      const said = await api.post(`/api/petitions/${id}/supervisions`, 'bureauHead', opening);
      expect([type, said.status]).toEqual([type, 422]);
      expect(['supervision.office_not_involved', 'supervision.office_guided']).toContain(said.body.code);
    }
  });
});
