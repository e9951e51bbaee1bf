import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OwnMediation } from '#contracts/mediation';
import type { HistoryLine } from '#libs/contracts';
import { partIdOf } from '#libs/docket';
import { as, type OfficeId } from '#libs/kernel';
import { createAccount, openSession, passwordPool } from '#libs/persistence';
import { aReceipt } from '../support/a-receipt.js';
import { TestApi, type Said, type StaffName } from '../support/api.js';
import { aPerson } from '../support/door.js';
import { FormReader } from '../support/form-reader.js';
import { JointDoor } from '../support/joint-door.js';

let api: TestApi;
let session: string;
beforeAll(async () => {
  api = await TestApi.open();
  const role = { office: as<OfficeId>('centre'), capacity: 'officer' as const };
  const account = await createAccount(api.database.source, passwordPool(), {
    ...{ name: 'centre.officer', displayName: '姓名-中心', password: TestApi.password, roles: [role], isDemo: false },
  });
  session = await openSession(api.database.source, { ...role, account, carrier: 'bearer' });
}, 120_000);
afterAll(() => api.close());

const byCentre = (method: 'GET' | 'POST', path: string, body?: object): Promise<Said> =>
  api.ask(method, path, {
    ...(body !== undefined && { body, key: randomUUID() }),
    headers: { authorization: `Bearer ${session}` },
  });

async function aDoor(): Promise<JointDoor> {
  const { docket, vault } = api.platform;
  const door = new JointDoor(api.database.source, { docket, vault });
  return await (await door.mediates()).opens({}, ['dept-transport', 'dept-housing']);
}

const reminded = async (by: StaffName, of: string): Promise<readonly string[]> =>
  ((await api.get('/api/reminders', by)).body.items as { what: string; case: string }[])
    .filter((one) => one.case === of)
    .map(({ what }) => what);

describe('a request for a joint mediation that comes back', () => {
  it('is read with its reason by the committee, which is reminded of it and asks anew', async () => {
    const door = await (await aDoor()).runs();
    const { caseId } = door.joint;
    const { body: seen } = await byCentre('GET', `/api/joints/${caseId}`);
    expect(seen.progress.team).toEqual([]);
    const templates = (await byCentre('GET', '/api/joints/templates')).body.items as {
      template: string;
      team: { role: string; isFillable: boolean }[];
    }[];
    const three = templates.find(({ template }) => template === 'three_offices')?.team;
    expect(three?.map(({ role }) => role)).toEqual(['justice_office', 'police_station', 'law_firm']);
    const { version } = seen.item as { version: number };
    const returned = await byCentre('POST', `/api/joints/${caseId}/returnRequest`, {
      ...{ seenVersion: version, reasons: '不属于本中心受理范围，请向乡镇中心提出。' },
    });
    expect(returned.status).toBe(200);
    await door.runs();
    const { body } = await api.get(`/api/joints/${caseId}`, 'committeeHead');
    expect(body.item).toMatchObject({ phase: 'ended', endedAs: 'returned' });
    expect(body.texts[body.progress.backReasons as string]).toContain('请向乡镇中心提出');
    expect(await reminded('committeeHead', caseId)).toContain('returned');
    const asked = { centre: 'centre', template: 'free', matter: 'water', title: '用水', words: '用水时间。' };
    const again = await api.post(`/api/mediations/${door.mediation.caseId}/joint`, 'committeeHead', asked);
    const next = partIdOf(door.mediation.caseId, { kind: 'joint', name: 'joint.2' });
    expect([again.status, again.body.case]).toEqual([201, next]);
    const mine = (await api.get(`/api/joints/${next}`, 'committeeHead')).body.item as { version: number };
    const back = { seenVersion: mine.version, reasons: '写错了名称。' };
    expect((await api.post(`/api/joints/${next}/takeBack`, 'committeeHead', back)).status).toBe(200);
    expect((await api.get(`/api/joints/${next}`, 'committeeHead')).body.item).toMatchObject({ endedAs: 'taken_back' });
  });

  it('takes no file that a party brought', async () => {
    const door = await (await aDoor()).runs();
    const path = `/api/cases/${door.joint.caseId}/attachments`;
    const takes = (await byCentre('GET', path)).body.takes as { categories: string[] } | null;
    const mediation = (await api.get(`/api/cases/${door.mediation.caseId}/attachments`, 'mediator')).body.takes as {
      categories: string[];
    } | null;
    expect([takes?.categories, mediation?.categories[0]]).toEqual([
      ['material', 'minutes', 'opinion', 'other'],
      'evidence',
    ]);
    const file = { bytes: Buffer.from('流量表'), name: '流量.txt' };
    const attach = (category: string) => api.attach(door.joint.caseId, 'mediator', { ...file, category });
    const evidence = await attach('evidence');
    expect([evidence.status, evidence.body.code]).toEqual([422, 'files.category_unfit']);
    expect((await attach('material')).status).toBe(200);
  });
});

describe('what members of a joint mediation read', () => {
  const refused = ({ status, body }: Said): readonly unknown[] => [status, body.code];
  const namesParty = [422, 'joint.words_name_party'];

  it('holds no number of a person, whoever writes it, and no name of a party that the committee writes', async () => {
    const door = await (await aDoor()).runs();
    const path = `/api/joints/${door.joint.caseId}`;
    const { version: seenVersion } = (await byCentre('GET', path)).body.item as { version: number };
    const member = (office: string) => ({ office, role: 'department', request: '请说明。' });
    const members = ['dept-transport', 'dept-housing'].map(member);
    const leads = { seenVersion, lead: 'dept-transport', members };
    const numbered = await byCentre('POST', `${path}/proposeLead`, { ...leads, reasons: '请联系 138-0013 8000。' });
    expect(refused(numbered)).toEqual(namesParty);
    // The committee alone knows who the parties are, and is told so.
    const back = { seenVersion, reasons: '当事人p1不愿意。' };
    expect(refused(await api.post(`${path}/takeBack`, 'committeeHead', back))).toEqual(namesParty);
    const named = await byCentre('POST', `${path}/proposeLead`, { ...leads, reasons: '当事人p1所在单位。' });
    expect(named.status).toBe(200);
    await door.runs();
    const found = (await api.get(`/api/shares?joint=${door.joint.caseId}`, 'housingOfficer')).body.items as {
      id: string;
      version: number;
    }[];
    const [share] = found;
    const objects = { seenVersion: share?.version, reasons: '证件 53292419800101001X。' };
    const said = await api.post(`/api/shares/${String(share?.id)}/objectToLead`, 'housingOfficer', objects);
    expect(refused(said)).toEqual(namesParty);
  });
});

describe('what a joint mediation has concluded', () => {
  it('is told to the parties by the committee, which is reminded of it, and stands on their page', async () => {
    const door = await (await aDoor()).runs();
    const members = ['dept-transport', 'dept-housing'];
    await (await door.names(members.map((office) => ({ office, isNecessary: true })))).runs();
    for (const office of members) await door.says(office, 'confirmLead');
    await door.runs();
    for (const office of members) await door.says(office, 'givePosition', { stance: 'supports' }, { words: '同意。' });
    await door.runs();
    const lead = aPerson('dept-transport', 'officer');
    const meets = { on: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10), attended: members };
    await door.act(door.joint, lead, 'meet', meets, { minutes: '一致。' });
    const { caseId } = door.mediation;
    const path = `/api/mediations/${caseId}`;
    const early = await api.get(path, 'mediator');
    expect([early.body.progress.answer, early.body.commands.tellAnswer.code]).toEqual([
      ...[null, 'mediation.joint_not_concluded'],
    ]);
    await door.act(door.joint, lead, 'conclude', { as: 'answered' }, { answer: '两村按日轮灌。' });
    await door.runs();
    expect(await reminded('mediator', door.joint.caseId)).toEqual(['answered']);
    const { body } = await api.get(path, 'mediator');
    expect(body.progress.answer).toEqual({ concludedAs: 'answered', words: '两村按日轮灌。' });
    const said = { seenVersion: body.item.version as number, answer: '两村按日轮灌，每月公布放水记录。' };
    expect((await api.post(`${path}/tellAnswer`, 'mediator', said)).status).toBe(200);
    const of = { source: api.database.source, vault: api.platform.vault };
    const right = await aReceipt(of, { caseId, party: 'p1' });
    const own = (await api.ask('POST', '/api/public/mediation', { body: right })).body as OwnMediation;
    expect(own.answers).toMatchObject([
      { concludedAs: 'answered', text: said.answer, lead: { zh: expect.any(String) }, on: meets.on },
    ]);
    const reader = new FormReader(api.url);
    await reader.post('/p/enter', right);
    const { text } = await reader.get('/p/status');
    const section = /<section aria-labelledby="answers">.*?<\/section>/su.exec(text)?.[0] ?? '';
    expect(section).toContain(said.answer);
    // Nothing of the members' room: what was concluded there is not what the committee has written.
    expect(text).not.toContain('一致。');
    const told = (await api.get(`/api/cases/${caseId}/history?engine=false`, 'mediator')).body.lines as HistoryLine[];
    const seq = told.find(({ type }) => type === 'answerTold')?.seq;
    const page = await api.get(`/api/cases/${caseId}/documents/${String(seq)}/page`, 'mediator');
    expect([page.status, page.text.includes(said.answer)]).toEqual([200, true]);
    expect((await api.get(path, 'mediator')).body.progress.answer).toBeNull();
    // Who is who in the members' room: the history calls them by their offices.
    const lines = (await byCentre('GET', `/api/cases/${door.joint.caseId}/history?engine=false`)).body
      .lines as HistoryLine[];
    const names = lines.filter(({ type }) => type === 'partNoted').map(({ sentence }) => sentence);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((line) => /m\d/u.test(line))).toEqual([]);
  });
});
