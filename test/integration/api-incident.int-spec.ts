import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openedMediation } from '#contracts/mediation';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
let mediation: string;
let member: string;

async function registered(by: StaffName, office: string, account: string | null): Promise<string> {
  const entry = {
    ...{
      office,
      reason: '登记',
      kind: 'grid-member',
      name: '高小军',
      isFullTime: true,
      fromOn: '2026-01-01',
      untilOn: null,
    },
    ...{ account, specialities: [], languages: [], qualifications: [], mostCases: null, contact: null },
  };
  return (await api.done('/api/roster/people', by, entry)).body.person.id as string;
}

beforeAll(async () => {
  api = await TestApi.open();
  const { body: session } = await api.get('/api/session', 'transportOfficer');
  member = await registered('transportHead', 'dept-transport', session.account as string);
  const parties = [
    { role: 'applicant', name: '李秀兰', phone: '13900001234' },
    { role: 'respondent', name: '王建国', phone: '13900005678' },
  ];
  const opening = { committee: 'mediation-binju', sort: 'civil', title: '院墙占地', parties };
  mediation = openedMediation.parse((await api.done('/api/mediations', 'mediator', opening)).body).id;
}, 60_000);
afterAll(() => api.close());

const asked = { stage: 'danger', words: '一方扬言要带人来拆墙。' };

async function opened(): Promise<{ readonly id: string; readonly number: string }> {
  const { body } = await api.done(`/api/mediations/${mediation}/incidents`, 'mediator', asked);
  return { id: body.case as string, number: body.number as string };
}

async function ask(id: string, command: string, body: object, by: StaffName = 'mediator') {
  const { body: detail } = await api.get(`/api/incidents/${id}`, by);
  return await api.post(`/api/incidents/${id}/${command}`, by, { seenVersion: detail.item.version, ...body });
}

const statusOf = async (path: string, by: StaffName): Promise<number> => (await api.get(path, by)).status;

describe('what may turn violent in a mediation', () => {
  it('is a room of its own, for the committee, of which the mediation has no record', async () => {
    const before = (await api.get(`/api/cases/${mediation}/history`, 'mediator')).body.lines;
    const key = randomUUID();
    const path = `/api/mediations/${mediation}/incidents`;
    const first = await api.post(path, 'mediator', asked, key);
    const again = await api.post(path, 'mediator', asked, key);
    expect([first.status, again.body]).toEqual([201, { ...first.body, isRepeat: true }]);
    const id = first.body.case as string;
    expect((await opened()).id).not.toBe(id);
    expect((await api.get(`/api/cases/${mediation}/history`, 'mediator')).body.lines).toEqual(before);
    const all: StaffName[] = ['mediator', 'committeeHead', 'transportOfficer', 'clerk', 'supervisor'];
    const seen = await Promise.all(all.map((by) => statusOf(`/api/incidents/${id}`, by)));
    expect(seen).toEqual([200, 200, 404, 404, 404]);
    const refused = await api.post(path, 'transportHead', asked);
    expect(refused.status).toBe(404);
  });

  it('has a team of any office, who see it as long as they are in it, and nothing of the mediation', async () => {
    const { id, number } = await opened();
    expect((await ask(id, 'nameTeam', { members: [member] })).status).toBe(200);
    const { body } = await api.get(`/api/incidents/${id}`, 'transportOfficer');
    expect(body.item).toMatchObject({ number, mediationNumber: null, team: 1, isReported: false });
    expect(body.team).toMatchObject([{ office: 'dept-transport' }]);
    expect(await statusOf(`/api/mediations/${mediation}`, 'transportOfficer')).toBe(404);
    const listed = await api.get('/api/incidents', 'transportOfficer');
    expect((listed.body.items as { id: string }[]).map((one) => one.id)).toEqual([id]);
    const other = await registered(
      'committeeHead',
      'mediation-binju',
      (await api.get('/api/session', 'mediator')).body.account as string,
    );
    expect((await ask(id, 'nameTeam', { members: [other] })).status).toBe(200);
    expect(await statusOf(`/api/incidents/${id}`, 'transportOfficer')).toBe(404);
  });

  it('takes nobody into the team who could not read it', async () => {
    const { id } = await opened();
    const without = await registered('committeeHead', 'mediation-binju', null);
    const said = await ask(id, 'nameTeam', { members: [without] });
    expect([said.status, said.body.code]).toEqual([422, 'incident.nobody_in_it']);
    const nobody = await ask(id, 'nameTeam', { members: [randomUUID()] });
    expect([nobody.status, nobody.body.code]).toEqual([422, 'docket.not_in_register']);
  });

  it('is reported before it is closed, and its team sees it no more', async () => {
    const { id } = await opened();
    await ask(id, 'nameTeam', { members: [member] });
    const early = await ask(id, 'close', { words: '已经平息。' });
    expect([early.status, early.body.code]).toEqual([409, 'incident.not_reported']);
    const report = { to: 'police', on: daysAhead(0), words: '已电话报告派出所。' };
    expect((await ask(id, 'report', report)).status).toBe(200);
    expect((await ask(id, 'close', { words: '已经平息。' })).status).toBe(200);
    expect(await statusOf(`/api/incidents/${id}`, 'transportOfficer')).toBe(404);
    expect(await statusOf(`/api/incidents/${id}`, 'committeeHead')).toBe(200);
  });
});
