import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type * as z from 'zod';
import type { expertPool, JointBoard, JointProgress } from '#contracts/joint';
import { holdDraw, verifyDraw, type DrawLink, type DrawRecord } from '#libs/draw';
import { as, type OfficeId } from '#libs/kernel';
import type { HistoryLine } from '#libs/contracts';
import type { OwnMediation } from '#contracts/mediation';
import { createAccount, openSession, passwordPool } from '#libs/persistence';
import { staff, TestApi, type Said, type StaffName } from '../support/api.js';
import { aReceipt } from '../support/a-receipt.js';
import { daysAhead } from '../support/days-ahead.js';
import { FormReader } from '../support/form-reader.js';
import { JointDoor } from '../support/joint-door.js';

let api: TestApi;
let door: JointDoor;
let centre: string;
let joint: string;
const experts: string[] = [];
/** One of an office that leads. */
let inside = '';

async function centreSignsIn(): Promise<string> {
  const role = { office: as<OfficeId>('centre'), capacity: 'officer' as const };
  const account = await createAccount(api.database.source, passwordPool(), {
    ...{ name: 'centre.officer', displayName: '姓名-中心', password: TestApi.password, roles: [role], isDemo: false },
  });
  return await openSession(api.database.source, { ...role, account, carrier: 'bearer' });
}

const byCentre = (method: 'GET' | 'POST', path: string, body?: object): Promise<Said> =>
  api.ask(method, path, {
    ...(body !== undefined && { body, key: randomUUID() }),
    headers: { authorization: `Bearer ${centre}` },
  });

async function expert(office: string, by: StaffName, name: string): Promise<string> {
  const entry = {
    ...{ office, reason: '登记', kind: 'expert', name, isFullTime: false, fromOn: '2026-01-01', untilOn: null },
    ...{ account: null, specialities: ['water'], languages: [], qualifications: [], mostCases: null, contact: null },
  };
  return (await api.done('/api/roster/people', by, entry)).body.person.id as string;
}

const asked = {
  ...{ centre: 'centre', template: 'free', matter: 'water', place: 'town-binju', barred: ['dept-water'] },
  ...{ title: '灌溉用水的分配', words: '上下游用水时间的安排。' },
};
const member = (office: string) => ({ office, role: 'department', request: `请${office}说明可以做什么。` });

beforeAll(async () => {
  api = await TestApi.open();
  const { docket, vault } = api.platform;
  door = new JointDoor(api.database.source, { docket, vault }, 'mediation-binju');
  await door.mediates();
  centre = await centreSignsIn();
  for (const name of ['甲', '乙', '丙']) experts.push(await expert('dept-health', 'admin', name));
  inside = await expert('dept-transport', 'transportHead', '丁');
}, 120_000);
afterAll(() => api.close());

type Pool = z.output<typeof expertPool>;

const poolOf = async (): Promise<Pool> => (await byCentre('GET', path('/pool?speciality=water'))).body as Pool;
const progressFor = async (by: StaffName): Promise<JointProgress> =>
  (await api.get(path(), by)).body.progress as JointProgress;

/** The number of the first fact of a type. */
function seqOf({ body }: Said, type: string): string {
  const found = (body.lines as HistoryLine[]).find((line) => line.type === type);
  return String(found?.seq);
}

const path = (rest = ''): string => `/api/joints/${joint}${rest}`;
const versionOf = async (): Promise<number> => (await byCentre('GET', path())).body.item.version as number;
const commands = async (command: string, body: object): Promise<Said> =>
  byCentre('POST', path(`/${command}`), { seenVersion: await versionOf(), ...body });

async function shareOf(by: StaffName): Promise<{ readonly id: string; readonly version: number }> {
  // Whoever leads sees those of all members.
  const office = staff[by][0];
  const { body } = await api.get(`/api/shares?joint=${joint}&office=${office}`, by);
  expect(body.items).toHaveLength(1);
  return body.items[0] as { id: string; version: number };
}

async function says(by: StaffName, command: string, body: object = {}): Promise<Said> {
  const { id, version } = await shareOf(by);
  return await api.post(`/api/shares/${id}/${command}`, by, { seenVersion: version, ...body });
}

describe('a joint mediation over the API', () => {
  it('is asked for by the head of the committee, once, and is there for the centre when the mediation carries it', async () => {
    const on = `/api/mediations/${door.mediation.caseId}/joint`;
    expect((await api.post(on, 'transportHead', asked)).status).toBe(404);
    expect((await api.post(on, 'mediator', asked)).status).toBe(403);
    for (const words of ['与当事人p1有争议。', '电话 138-0013 8000。', '证件 53292419800101001X。']) {
      const named = await api.post(on, 'committeeHead', { ...asked, words });
      expect([words, named.status, named.body.code]).toEqual([words, 422, 'joint.words_name_party']);
    }
    const early = await api.post(on, 'committeeHead', asked);
    expect([early.status, early.body.code]).toEqual([409, 'mediation.joint_not_agreed']);
    await door.agrees({ centre: 'centre', offices: ['dept-transport', 'dept-housing', 'dept-water'] });
    const key = randomUUID();
    const first = await api.post(on, 'committeeHead', asked, key);
    expect([first.status, first.body.case]).toEqual([201, door.joint.caseId]);
    expect((await api.post(on, 'committeeHead', asked, key)).body).toEqual({ ...first.body, isRepeat: true });
    expect((await api.post(on, 'committeeHead', asked)).body.case).toBe(door.joint.caseId);
    joint = door.joint.caseId;
    await door.runs();
    const { body } = await byCentre('GET', path());
    expect(body.item).toMatchObject({ title: asked.title, lead: null, matter: 'water', mediationNumber: null });
    expect(body.texts[body.progress.words as string]).toBe(asked.words);
    expect(body.progress).toMatchObject({
      whose: 'committee',
      invited: ['dept-transport', 'dept-housing', 'dept-water'],
    });
    expect(body.progress).toMatchObject({ leadIs: 'unnamed', barred: ['dept-water'], members: [], precedents: [] });
    expect(body.progress.waits).toMatchObject([{ office: 'centre', what: 'lead', isOverdue: false }]);
    expect((await byCentre('GET', `/api/mediations/${door.mediation.caseId}`)).status).toBe(404);
  });

  it('has members that each read what is asked of them, and no other share', async () => {
    const members = [member('dept-transport'), member('dept-housing')];
    const barred = await commands('proposeLead', {
      lead: 'dept-transport',
      members: [...members, member('dept-water')],
    });
    expect([barred.status, barred.body.code]).toEqual([422, 'joint.barred_office']);
    const outside = { office: 'mediation-pingchuan', role: 'committee', request: '协助。' };
    const untold = await commands('proposeLead', { lead: 'dept-transport', members: [...members, outside] });
    expect([untold.status, untold.body.code]).toEqual([422, 'joint.consent_missing']);
    const said = await commands('proposeLead', { lead: 'dept-transport', members });
    expect(said.status).toBe(200);
    await door.runs();
    const { body } = await api.get(path(), 'transportOfficer');
    expect([body.progress.barred, body.progress.invited]).toEqual([[], []]);
    expect(body.progress.members).toMatchObject([
      { office: 'dept-transport', share: expect.any(String), answer: null, answerBy: expect.any(String) },
      { office: 'dept-housing', share: null, answer: null, stance: null },
    ]);
    const own = await api.get(`/api/shares/${(await shareOf('housingOfficer')).id}`, 'housingOfficer');
    expect(own.body.progress).toMatchObject({
      ...{ request: '请dept-housing说明可以做什么。', about: { title: asked.title, words: asked.words } },
      ...{ isAsked: true, proposal: 1, lead: 'dept-transport', positions: [], tasks: [] },
    });
    expect((await api.get(`/api/mediations/${door.mediation.caseId}`, 'housingOfficer')).status).toBe(404);
  });

  it('says at a glance who has answered and who owes what by when, and every number of the board is a list', async () => {
    expect((await says('transportOfficer', 'confirmLead')).status).toBe(200);
    expect((await says('housingOfficer', 'confirmLead')).status).toBe(200);
    await door.runs();
    expect(
      (await says('housingOfficer', 'givePosition', { stance: 'on_conditions', words: '须先测流量。' })).status,
    ).toBe(200);
    await door.runs();
    const { body } = await byCentre('GET', path());
    expect(body.item).toMatchObject({ phase: 'working', lead: 'dept-transport', positionsMissing: 1 });
    expect(body.progress.members).toMatchObject([
      { isLead: true, answer: 'confirmed', positions: 0, isPositionLate: false },
      { isLead: false, answer: 'confirmed', positions: 1, stance: null, share: null },
    ]);
    expect(body.progress.waits).toMatchObject([{ office: 'dept-transport', what: 'position' }]);
    const board = (await byCentre('GET', '/api/joints/board')).body as JointBoard;
    const listed = async (query: string) =>
      ((await byCentre('GET', `/api/joints?${query}`)).body.items as unknown[]).length;
    const numbers = [board.open, board.noLead, board.positionMissing, board.quorumMissed, board.expertAwaited];
    const lists = ['state=open', 'lacks=lead', 'lacks=position', 'lacks=quorum', 'lacks=expert'];
    expect(numbers).toEqual(await Promise.all(lists.map(listed)));
    expect(numbers).toEqual([1, 0, 1, 0, 0]);
    expect(board.waits).toMatchObject([{ case: joint, for: 'centre', office: 'dept-transport', what: 'position' }]);
    expect(board.pools.find((one) => one.speciality === 'water')).toMatchObject({ experts: 4 });
    // The lead reads what a member says; another member does not.
    const read = await api.get(path(), 'transportOfficer');
    expect(read.body.progress.members[1]).toMatchObject({ stance: 'on_conditions', share: expect.any(String) });
  });

  it('draws from the whole pool of the register alone, so that anybody can check it', async () => {
    const pool = await poolOf();
    expect(pool.items.map((one) => one.expert).toSorted()).toEqual([...experts, inside].toSorted());
    expect(pool.items.every((one) => one.name !== null)).toBe(true);
    expect(pool.items.filter(({ because }) => because !== null)).toMatchObject([
      { expert: inside, because: 'of_member', isFixed: true },
    ]);
    // Whoever does not draw has their ids, and no more.
    const seen = (await api.get(path('/pool?speciality=water'), 'transportOfficer')).body as Pool;
    expect(seen.items).toEqual(
      pool.items.map(({ expert }) => ({ expert, name: null, office: null, because: null, isFixed: false })),
    );
    const [out = '', ...candidates] = experts;
    const ofMember = { expert: inside, because: 'of_member' };
    const recused = { expert: out, because: 'recused' };
    const excluded = [{ ...recused, reasons: '与一方有亲属关系。' }, ofMember];
    const draws = { speciality: 'water', count: 2 };
    const part = await commands('freezeDraw', { ...draws, candidates: candidates.slice(1), excluded });
    expect([part.status, part.body.code]).toEqual([409, 'joint.pool_changed']);
    const strange = await commands('freezeDraw', {
      ...draws,
      candidates: [...candidates, randomUUID()],
      excluded: [ofMember],
    });
    expect([strange.status, strange.body.code]).toEqual([409, 'joint.pool_changed']);
    expect((await api.get(path('/draws/1'), 'transportOfficer')).body.code).toBe('joint.draw_unknown');
    const unsaid = await commands('freezeDraw', { ...draws, candidates, excluded: [recused, ofMember] });
    expect([unsaid.status, unsaid.body.code]).toEqual([422, 'joint.reasons_missing']);
    const insider = await commands('freezeDraw', {
      ...{ ...draws, candidates: [...candidates, inside], excluded: excluded.slice(0, 1) },
    });
    expect([insider.status, insider.body.code]).toEqual([422, 'joint.expert_of_member']);
    const ofParty = [{ expert: out, because: 'of_party' }, ofMember];
    const unfounded = await commands('freezeDraw', { ...draws, candidates, excluded: ofParty });
    expect([unfounded.status, unfounded.body.code]).toEqual([422, 'joint.exclusion_unfounded']);
    const body = { ...draws, candidates, excluded };
    expect((await byCentre('POST', path('/preview'), { command: 'freezeDraw', body })).status).toBe(200);
    const frozen = await commands('freezeDraw', body);
    expect(frozen.status).toBe(200);
    await door.runs();
    const record = (await api.get(path('/draws/1'), 'transportOfficer')).body as DrawRecord;
    expect(verifyDraw(record)).toMatchObject({ isRight: true, drawn: record.drawn });
    const facts = await api.get(`/api/cases/${joint}/facts?limit=200`, 'transportOfficer');
    const links = facts.body.links as DrawLink[];
    expect(holdDraw(record, links).findings).toEqual([]);
    expect(holdDraw({ ...record, candidates: record.candidates.slice(1) }, links).findings).toContain('candidates');
    const [draw] = (await progressFor('housingOfficer')).draws;
    expect(draw).toMatchObject({ draw: 1, count: 2, seed: record.seed, missing: 0 });
    expect(draw?.excluded).toMatchObject([recused, ofMember].toSorted((a, b) => (a.expert < b.expert ? -1 : 1)));
    expect(draw?.excluded.filter(({ reasons }) => reasons !== null)).toHaveLength(1);
    expect(draw?.called.map((one) => one.expert)).toEqual(record.drawn);
    expect(draw?.called.every((one) => one.said === 'waiting' && one.name?.length === 1)).toBe(true);
    const answer = { draw: 1, expert: record.drawn[0], isAccepted: true };
    expect((await commands('answerDraw', answer)).status).toBe(200);
    const since = (await api.get(`/api/cases/${joint}/facts?limit=200`, 'transportOfficer')).body.links as DrawLink[];
    expect(holdDraw(record, since)).toEqual({
      findings: [],
      asked: record.drawn.map((expert, at) => ({ expert, said: at === 0 ? 'accepted' : 'waiting' })),
    });
    const again = await poolOf();
    expect(again.items.find((one) => one.expert === out)).toMatchObject({
      ...{ because: 'recused', isFixed: true },
    });
  });

  it('names to a party those who were drawn, with how one is objected to, and nobody else of the pool', async () => {
    const of = { source: api.database.source, vault: api.platform.vault };
    const right = await aReceipt(of, { caseId: door.mediation.caseId, party: 'p1' });
    const { drawn } = (await api.get(path('/draws/1'), 'transportOfficer')).body as DrawRecord;
    const own = (await api.ask('POST', '/api/public/mediation', { body: right })).body as OwnMediation;
    expect(own.experts.map(({ expert, hasAccepted, isDrawn }) => ({ expert, hasAccepted, isDrawn }))).toEqual(
      drawn.map((expert, at) => ({ expert, hasAccepted: at === 0, isDrawn: true })),
    );
    expect(own.experts[0]).toMatchObject({ name: expect.any(String), speciality: { en: 'Water' } });
    expect(own.experts[0]?.lead).toEqual(own.experts[1]?.lead);
    const reader = new FormReader(api.url);
    await reader.post('/p/enter', right);
    const { text } = await reader.get('/p/status');
    const section = /<section aria-labelledby="experts">.*?<\/section>/su.exec(text)?.[0] ?? '';
    for (const { name } of own.experts) expect(section).toContain(`<strong>${String(name)}</strong>`);
    expect([section.match(/<strong>/gu)?.length, section.includes('申请其回避')]).toEqual([drawn.length, true]);
  });

  it('is answered once, after a meeting with a quorum, and its papers name no party', async () => {
    expect((await says('transportOfficer', 'givePosition', { stance: 'supports', words: '可以调水。' })).status).toBe(
      200,
    );
    await door.runs();
    const acts = async (command: string, body: object) => {
      const { item } = (await api.get(path(), 'transportOfficer')).body;
      return await api.post(path(`/${command}`), 'transportOfficer', { seenVersion: item.version, ...body });
    };
    const few = await acts('meet', { on: daysAhead(0), attended: ['dept-transport'], minutes: '只到一家。' });
    expect(few.status).toBe(200);
    expect((await byCentre('GET', '/api/joints?lacks=quorum')).body.items).toHaveLength(1);
    const attended = ['dept-transport', 'dept-housing'];
    expect((await acts('meet', { on: daysAhead(0), attended, minutes: '一致同意轮灌。' })).status).toBe(200);
    expect((await acts('conclude', { as: 'agreed', answer: '按轮灌安排。' })).status).toBe(200);
    const { body } = await byCentre('GET', path());
    expect(body.progress.meetings).toMatchObject([
      { isQuorate: false, missing: ['dept-housing'] },
      { isQuorate: true, missing: [], attended },
    ]);
    expect(body.texts[body.progress.answer as string]).toBe('按轮灌安排。');
    const told = await byCentre('GET', `/api/cases/${joint}/history?engine=false`);
    for (const type of ['opened', 'expertsDrawn']) {
      const page = await byCentre('GET', `/api/cases/${joint}/documents/${seqOf(told, type)}/page`);
      expect([type, page.status]).toEqual([type, 200]);
    }
    const { id } = await shareOf('housingOfficer');
    const toldOfShare = await api.get(`/api/cases/${id}/history?engine=false`, 'housingOfficer');
    for (const type of ['opened', 'positionOwed']) {
      const page = await api.get(`/api/cases/${id}/documents/${seqOf(toldOfShare, type)}/page`, 'housingOfficer');
      expect([type, page.status]).toEqual([type, 200]);
      expect(page.text).toContain('请dept-housing说明可以做什么。');
    }
  });
});
