import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InspectionActivities } from '#activities/inspection';
import type { CaseId } from '#libs/kernel';
import { doorOf } from '../../apps/worker/src/docket-door.js';
import { frozenSamples } from '../../apps/worker/src/frozen-samples.js';
import { MediationDesk } from '../support/a-mediation-desk.js';
import { aMatter, TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { PartsDoor } from '../support/parts-door.js';

// Whoever inspects, or commissions it, reads what the sample gives and what is theirs anyway: of what else lies with the office that is
// inspected, and of any accusation or committee, no list, search, export, history or page tells them anything.

const [leader, second, supervisor] = ['transportOfficer', 'governmentHead', 'supervisor'] as const;
const group = [leader, second] as const;
const words = { appeal: '银杏路积水', accusation: '收受红包', mediation: '院墙占地' } as const;

let api: TestApi;
let tour: string;
const cases = { appeal: '', other: '', accusation: '', mediation: '' };

async function act(
  kind: string,
  id: string,
  by: StaffName,
  { command, ...body }: { command: string; [field: string]: unknown },
) {
  const { version: seenVersion } = (await api.get(`/api/${kind}/${id}`, by)).body.item as { version: number };
  return await api.post(`/api/${kind}/${id}/${command}`, by, { seenVersion, ...body });
}

async function registered(matter: string, isAccusation: boolean): Promise<string> {
  const { id } = (
    await api.done('/api/petitions', 'clerk', { ...aMatter, matter, class: isAccusation ? 'accusation' : 'appeal' })
  ).body as { id: string };
  const to = isAccusation ? 'discipline' : 'dept-housing';
  await act('petitions', id, 'clerk', { command: 'refer', to, manner: 'transfer' });
  return id;
}

beforeAll(async () => {
  api = await TestApi.open();
  cases.appeal = await registered(`${words.appeal}，车开不过去。`, false);
  cases.other = await registered('楼道灯不亮。', false);
  cases.accusation = await registered(`工作人员${words.accusation}。`, true);
  cases.mediation = (await (await MediationDesk.open(api)).opened()).id;
  const debtors = [{ debtor: 'g2', office: 'group-2' }];
  const quarter = { unit: 'quarter', work: 'tour', on: daysAhead(0), debtors };
  const period = (await api.done('/api/cadences', 'bureauHead', quarter)).body.case as string;
  const accountOf = async (by: StaffName) => (await api.get('/api/session', by)).body.account as string;
  const inspectors = [
    { account: await accountOf(leader), office: 'dept-transport' },
    { account: await accountOf(second), office: 'county-government' },
  ];
  const visits = ['dept-housing', 'town-binju'].map((office) => ({ office, on: daysAhead(0), isAnnounced: false }));
  const plan = {
    ...{ debtor: 'g2', basis: 'conference', leader: inspectors[0]?.account, inspectors, visits },
    ...{ title: '第二组督导', themes: '受理和告知' },
  };
  tour = (await api.done(`/api/cadences/${period}/tours`, 'bureauHead', plan)).body.case as string;
  for (const by of group) await act('inspections', tour, by, { command: 'declare', isFree: true });
  await act('inspections', tour, 'bureauHead', { command: 'publish' });
  await new PartsDoor(api.database.source, api.platform).runs(tour);
  const days = { from: daysAhead(-1), until: daysAhead(0) };
  const frozen = await act('inspections', tour, leader, { command: 'freezeSample', ...days, quotas: [], random: 60 });
  expect(frozen.status).toBe(200);
  const { samples } = (await api.get(`/api/inspections/${tour}/samples`, leader)).body as {
    samples: { fact: number }[];
  };
  const { source } = api.database;
  const activities = new InspectionActivities(doorOf(api.platform.docket, source), frozenSamples(source));
  const by = { kind: 'inspection', caseId: tour as CaseId };
  await activities.drawCases({ by, sample: 1, fact: samples[0]?.fact ?? 0 });
}, 120_000);
afterAll(() => api.close());

const drawn = async (by: StaffName): Promise<readonly string[]> =>
  ((await api.get(`/api/inspections/${tour}/samples`, by)).body as { items: { case: string }[] }).items.map(
    (one) => one.case,
  );

describe('whoever inspects', () => {
  it('has in the sample all of the office but accusations, and nothing of a committee', async () => {
    expect((await drawn(leader)).toSorted()).toEqual([cases.appeal, cases.other].toSorted());
    for (const id of [cases.accusation, cases.mediation]) {
      for (const by of group) expect((await api.get(`/api/inspections/${tour}/sampled/${id}`, by)).status).toBe(404);
    }
  });

  it('is told of which offices a drawn case may show something, and shows nothing of another by it', async () => {
    // What runs for a party in it is no office's.
    await api.platform.database.query(
      `insert into clock select (jsonb_populate_record(c, '{"id": "XF-11/9", "owner": "party:p1"}')).* from clock c where c.case_id = $1 limit 1`,
      [cases.appeal],
    );
    const { items } = (await api.get(`/api/inspections/${tour}/samples`, leader)).body as {
      items: { case: string; number: string; offices: string[] }[];
    };
    const [one] = items;
    for (const { offices } of items) {
      expect([offices.includes('dept-housing'), offices.includes('town-binju')]).toEqual([true, false]);
    }
    const found = {
      ...{ office: 'town-binju', grade: 'ordinary', articles: ['23(2)'], cases: [one?.case] },
      ...{ words: '没有书面告知。', toMend: '补送。', until: daysAhead(30) },
    };
    const refused = { code: 'inspection.case_of_others', details: { office: 'town-binju', numbers: one?.number } };
    expect((await act('inspections', tour, leader, { command: 'issueFinding', ...found })).body).toMatchObject(refused);
    const said = { visit: 'v2', item: 'notice', answer: 'no', cases: [one?.case] };
    expect((await act('inspections', tour, leader, { command: 'answer', ...said })).body).toMatchObject(refused);
  });

  it('finds none of it by a search, an export, a list or its page', async () => {
    for (const by of group) {
      // The county government sees what its departments handle, whoever inspects them.
      const foreign = (Object.keys(words) as (keyof typeof words)[]).filter((one) => by === leader || one !== 'appeal');
      const secrets = new RegExp(foreign.flatMap((one) => [cases[one], words[one]]).join('|'), 'u');
      for (const one of foreign) {
        for (const list of ['petitions', 'mediations']) {
          const found = await api.get(`/api/${list}?text=${encodeURIComponent(words[one])}`, by);
          expect([by, one, list, (found.body as { items: unknown[] }).items]).toEqual([by, one, list, []]);
        }
        const list = one === 'mediation' ? 'mediations' : 'petitions';
        for (const path of [
          `${list}/${cases[one]}`,
          ...['history', 'facts', 'attachments'].map((part) => `cases/${cases[one]}/${part}`),
        ]) {
          expect([by, path, (await api.get(`/api/${path}`, by)).status]).toEqual([by, path, 404]);
        }
      }
      for (const path of [
        'petitions',
        'mediations',
        'duties',
        'reminders',
        'events',
        'petitions/counts',
        'mediations/board',
      ]) {
        expect([path, secrets.test((await api.get(`/api/${path}`, by)).text)]).toEqual([path, false]);
      }
      const exported = await api.post('/api/petitions/export', by, { purpose: '核对列表', filter: { drill: 'false' } });
      expect([by, exported.status, secrets.test(exported.text)]).toEqual([by, 200, false]);
    }
  });

  it('reads nothing of a committee, and neither does the supervisor of whoever commissioned it', async () => {
    for (const by of [...group, supervisor] as const) {
      expect([by, (await api.get(`/api/mediations/${cases.mediation}`, by)).status]).toEqual([by, 404]);
      expect([by, (await api.get(`/api/cases/${cases.mediation}/history`, by)).status]).toEqual([by, 404]);
    }
    // Whose tour it is reads that it was drawn, and not what.
    expect(await drawn('bureauHead')).toEqual([]);
    expect((await api.get(`/api/inspections/${tour}/sampled/${cases.appeal}`, supervisor)).status).toBe(404);
  });

  it('reads no more of what turns out to be an accusation, also of what was taken of it', async () => {
    const taken = `/api/inspections/${tour}/taken/1`;
    const given = await act('inspections', tour, leader, { command: 'takeHistory', of: cases.appeal });
    expect(given.status).toBe(200);
    const told = await api.get(taken, leader);
    expect([told.status, new RegExp(words.appeal, 'u').test(told.text)]).toEqual([200, false]);
    const corrected = { command: 'correctClass', class: 'accusation', reason: '反映工作人员' };
    expect((await act('petitions', cases.appeal, 'clerk', corrected)).status).toBe(200);
    for (const by of [...group, 'bureauHead'] as const) {
      expect([by, (await api.get(taken, by)).status]).toEqual([by, 404]);
      expect((await api.get(`/api/inspections/${tour}/sampled/${cases.appeal}`, by)).status).toBe(404);
    }
    expect(await drawn(leader)).toEqual([cases.other]);
  });
});
