import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyLedger } from '#libs/docket';
import { reads } from '#libs/persistence';
import { as, type CaseId, type OfficeId } from '#libs/kernel';
import { aProgram } from '../support/a-program.js';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';
import { TourDesk, tourLeader as leader, tourSecond as second } from '../support/tour-desk.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const desk = new TourDesk(() => api);
const { accountOf, detail, act, runs, aTour, published, seesIt, change } = desk;
const inspected = ['housingHead', 'housingOfficer'] as const;

const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as {
  readonly paths: Readonly<Record<string, { readonly get?: object }>>;
};

/** Without the quoting of what is quoted itself. */
const plain = (text: string): string => text.replaceAll('\\', '');

/** What somebody is answered of one case, by every route that names no more than it, and of each of its papers. */
async function seenOf(by: StaffName, id: string): Promise<Readonly<Record<string, string>>> {
  const named = Object.entries(paths).flatMap(([path, { get }]) =>
    get !== undefined && path.match(/\{/gu)?.length === 1 && path.includes('{id}') ? [path.replace('{id}', id)] : [],
  );
  const { lines = [] } = (await api.get(`/api/cases/${id}/history`, by)).body as { lines?: { seq: number }[] };
  const papers = lines.flatMap(({ seq }) => [`/api/cases/${id}/documents/${String(seq)}/page?language=zh`]);
  const answers: [string, string][] = [];
  for (const path of [...named, ...papers]) answers.push([path, plain((await api.get(path, by)).text)]);
  return Object.fromEntries(answers);
}

/** Somebody answers in the second in which the record was closed: judged by how it stood when that one looked. */
async function answersLate(id: string, by: typeof second, said: { visit: string; item: string; answer: string }) {
  const account = await accountOf(by);
  const office = as<OfficeId>('county-government');
  const known = {
    stands: { isBegun: true, isClosed: false, asked: [{ id: said.item, needsEvidence: false }] },
    posts: [{ account, office, until: null }],
  };
  await api.platform.docket.act({
    ...{ kind: 'inspection', caseId: as<CaseId>(id), key: randomUUID() },
    actor: { kind: 'person', principal: account, office, capacity: 'head' },
    commands: [{ type: 'answer', payload: { ...said, files: [], cases: [], words: null }, known }],
  });
}

const unseen = { isListed: false, statuses: [404] };

describe('who reads what of a tour', () => {
  it('tells the office that is visited what stands in its record, and of nobody who said it, by whatever it asks', async () => {
    const { id } = await aTour();
    const visit = await published(id);
    await act('visits', visit, leader, 'begin', { on: daysAhead(0) });
    await api.attach(id, second, { name: '抽查照片.txt', bytes: Buffer.from('登记簿') });
    const { items: files } = (await api.get(`/api/cases/${id}/attachments`, second)).body as {
      items: { attachment: string }[];
    };
    const { items } = (await detail('visits', visit, leader)).progress;
    const answers = async (by: StaffName, body: object) =>
      await act('inspections', id, by, 'answer', { visit: 'v1', ...body });
    for (const { item } of items) expect((await answers(leader, { item, answer: 'yes' })).status).toBe(200);
    const item = items[0]?.item;
    const no = { item, answer: 'no', files: [files[0]?.attachment], words: '翻看了三本登记簿。' };
    expect((await answers(second, no)).status).toBe(200);
    expect((await act('visits', visit, leader, 'close')).body.code).toBe('visit.not_settled');
    const settled = { visit: 'v1', item, answer: 'yes', reasons: '另有电子台账可查。' };
    expect((await act('inspections', id, second, 'settleAnswer', settled)).body.code).toBe('inspection.not_leader');
    expect((await act('inspections', id, leader, 'settleAnswer', settled)).status).toBe(200);
    expect((await act('visits', visit, leader, 'close')).status).toBe(200);
    await runs(visit);
    const said = ['翻看了三本登记簿', '另有电子台账', '抽查照片', '"type":"answered"', '"type":"answerSettled"'];
    // The group reads all of it, so that what is not found beside it was there to be found.
    const tour = plain((await api.get(`/api/cases/${id}/facts`, second)).text);
    for (const type of said.slice(3)) expect(tour).toContain(type);
    expect((await api.get(`/api/visits/${visit}`, second)).text).toContain('翻看了三本登记簿');
    for (const by of inspected) {
      const everywhere = await seenOf(by, visit);
      expect(Object.keys(everywhere).length).toBeGreaterThan(15);
      expect(everywhere[`/api/cases/${visit}/facts`]).toContain('"answer":"yes"');
      for (const [path, text] of Object.entries(everywhere)) {
        expect([path, said.filter((one) => text.includes(one))]).toEqual([path, []]);
      }
      const { lines } = (await api.get(`/api/cases/${visit}/history`, by)).body as { lines: { type: string }[] };
      // Who goes the office meets at its door: who reads the visit is told where that changes, and nothing else is of one of them.
      const others = lines.filter(({ type }) => !['opened', 'planChanged', 'begun'].includes(type));
      expect(JSON.stringify(others)).not.toContain(await accountOf(second));
    }
  }, 120_000);

  it('is nobody who stands in for one of the group during leave', async () => {
    const { id } = await aTour();
    const visit = await published(id);
    const role = { office: 'dept-transport', capacity: 'officer' };
    const days = { from: daysAhead(0), to: daysAhead(7), reason: '休假' };
    await api.done('/api/deputies', leader, { ...role, deputy: 'transporthead', ...days });
    const acting = { 'x-acting': 'dept-transport/officer' };
    // Stands in, and reads what the office reads.
    expect((await api.get('/api/duties', 'transportHead', acting)).status).toBe(200);
    expect(await seesIt('transportHead', { id, visit }, acting)).toEqual(unseen);
    expect(await seesIt(leader, { id, visit })).toEqual({ isListed: true, statuses: [200] });
  }, 60_000);

  it('is nobody who has a post in an office that may not know yet that it is visited, nor a program', async () => {
    const began = Date.now();
    const { id } = await aTour();
    const visit = await published(id);
    const whole = { isListed: true, statuses: [200] };
    expect(await seesIt('clerk', { id, visit })).toEqual(whole);
    const gets = async (...offices: readonly string[]) => {
      await change(
        'clerk',
        offices.map((office) => ({ office, capacity: 'officer' })),
      );
    };
    await gets('dept-housing');
    expect(await seesIt('clerk', { id, visit })).toEqual(unseen);
    expect(await seesIt('bureauHead', { id, visit })).toEqual(whole);
    // Nothing is heard moving either.
    const heard = async (by: StaffName) => {
      const reader = reads.readerOf({ office: as<OfficeId>('bureau'), account: await accountOf(by) });
      const rows = await reads.readChanges(api.database.source, [reader], { ms: began, limit: 10_000 });
      return rows?.filter((one) => one.case === id || one.case === visit).length;
    };
    expect([await heard('clerk'), await heard('bureauHead')]).toEqual([0, 2]);
    const program = await aProgram(api, 'bureau', ['cases.read']);
    const ofProgram = async () => (await program.get(`/api/visits/${visit}`)).status;
    expect(await ofProgram()).toBe(404);
    await gets('dept-water');
    expect(await seesIt('clerk', { id, visit })).toEqual(whole);
    await gets('dept-housing');
    expect((await act('visits', visit, leader, 'begin', { on: daysAhead(0) })).status).toBe(200);
    // What the tour is kept from, that its visits are kept from, until it has heard.
    expect([(await api.get(`/api/visits/${visit}`, 'clerk')).status, await ofProgram()]).toEqual([404, 404]);
    await runs(visit);
    expect([(await api.get(`/api/visits/${visit}`, 'clerk')).status, await ofProgram()]).toEqual([200, 200]);
    expect(await seesIt('clerk', { id, visit })).toEqual(whole);
    await gets();
  }, 60_000);

  it('counts nothing of which the record says otherwise than the group, in whatever second that was said', async () => {
    const { id } = await aTour();
    const visit = await published(id);
    await act('visits', visit, leader, 'begin', { on: daysAhead(0) });
    const { items } = (await detail('visits', visit, leader)).progress;
    for (const { item } of items) await act('inspections', id, leader, 'answer', { visit: 'v1', item, answer: 'yes' });
    const said = { visit: 'v1', item: items[0]?.item ?? '', answer: 'na' };
    const nobody = { ...said, reasons: '没有不一致。' };
    expect((await act('inspections', id, leader, 'settleAnswer', nobody)).body.code).toBe('inspection.nothing_differs');
    const left = { item: said.item, reasons: '没有时间。' };
    expect((await act('visits', visit, second, 'leaveOut', left)).body.code).toBe('visit.answered');
    // What others say meanwhile disturbs nobody else.
    const { version: seenVersion } = (await detail('inspections', id, leader)).item;
    await act('inspections', id, second, 'answer', { ...said, answer: 'yes' });
    const moved = { seenVersion, visit: 'v1', reasons: '没有不一致。', item: said.item, answer: 'yes' };
    const settled = await api.post(`/api/inspections/${id}/settleAnswer`, leader, moved);
    expect(settled.body.code).toBe('inspection.nothing_differs');
    const strange = { ...said, cases: [randomUUID()] };
    expect((await act('inspections', id, second, 'answer', strange)).body.code).toBe('docket.no_such_case');
    expect((await act('visits', visit, leader, 'close')).status).toBe(200);
    await runs(visit);
    await answersLate(id, second, said);
    const settle = async (): Promise<unknown> =>
      (await act('inspections', id, leader, 'settleVisit', { visit: 'v1' })).body.code;
    expect(await settle()).toBe('inspection.record_differs');
    await act('visits', visit, leader, 'reopen', { reasons: '成员补充了回答。' });
    await act('inspections', id, leader, 'settleAnswer', { ...said, answer: 'yes', reasons: '台账齐全。' });
    expect((await act('visits', visit, leader, 'close')).status).toBe(200);
    await runs(visit);
    expect(await settle()).toBe(undefined);
  }, 60_000);

  it('counts what both sides have signed, whatever was said in the second in which the record was closed', async () => {
    const { id } = await aTour();
    const visit = await published(id);
    await act('visits', visit, leader, 'begin', { on: daysAhead(0) });
    const { items } = (await detail('visits', visit, leader)).progress;
    for (const { item } of items) await act('inspections', id, leader, 'answer', { visit: 'v1', item, answer: 'yes' });
    expect((await act('visits', visit, leader, 'close')).status).toBe(200);
    await answersLate(id, second, { visit: 'v1', item: items[0]?.item ?? '', answer: 'no' });
    expect((await act('visits', visit, leader, 'sign')).status).toBe(200);
    expect((await act('visits', visit, 'housingHead', 'countersign')).status).toBe(200);
    await runs(visit);
    // Nobody opens it again: what was signed stands.
    const reopened = await act('visits', visit, leader, 'reopen', { reasons: '成员补充了回答。' });
    expect(reopened.body.code).toBe('visit.ended');
    expect((await act('inspections', id, leader, 'settleVisit', { visit: 'v1' })).status).toBe(200);
    expect((await detail('inspections', id, leader)).item.countedOn).toBe(daysAhead(0));
  }, 60_000);

  it('finds nothing, by a visit or by none, in an office in which its leader stands in for somebody', async () => {
    const { id } = await aTour();
    const visit = await published(id);
    await act('visits', visit, leader, 'begin', { on: daysAhead(0) });
    const item = (await detail('visits', visit, leader)).progress.items[0]?.item;
    await act('inspections', id, leader, 'answer', { visit: 'v1', item, answer: 'yes' });
    await runs(visit);
    const role = { office: 'dept-housing', capacity: 'head', deputy: 'transportofficer' };
    const days = { from: daysAhead(0), to: daysAhead(7), reason: '休假' };
    const deputy = (await api.done('/api/deputies', 'housingHead', { ...role, ...days })).body.id as string;
    const found = {
      ...{ office: 'dept-housing', grade: 'ordinary', articles: ['23(2)'] },
      ...{ words: '五件没有书面告知。', toMend: '补送。', until: daysAhead(30) },
    };
    const issue = async (more: object) => await act('inspections', id, leader, 'issueFinding', { ...found, ...more });
    for (const more of [{ visit: 'v1' }, {}]) expect((await issue(more)).body.code).toBe('inspection.conflict');
    expect((await api.post(`/api/deputies/${deputy}/end`, 'housingHead', {})).status).toBe(200);
    expect((await issue({})).status).toBe(200);
  }, 60_000);

  it('goes on being read by whoever was lent by an office that another one takes over', async () => {
    const { id } = await aTour();
    const visit = await published(id);
    const actor = { kind: 'platform', principal: 'county', office: null, capacity: null } as const;
    const [from, to] = ['dept-transport', 'dept-water'].map((one) => as<OfficeId>(one));
    for (const [kind, caseId] of [['inspection', id] as const, ['visit', visit] as const]) {
      const commands = [{ type: 'handOver', payload: { from, to } }];
      await api.platform.docket.act({ kind, caseId: as<CaseId>(caseId), commands, actor, key: randomUUID() });
    }
    expect(await seesIt(leader, { id, visit })).toEqual(unseen);
    await change(leader, [{ office: 'dept-water', capacity: 'officer' }]);
    const there = { 'x-acting': 'dept-water/officer' };
    expect(await seesIt(leader, { id, visit }, there)).toEqual({ isListed: true, statuses: [200] });
    // What was kept from the office that is visited is kept from whoever takes over from it.
    const commands = [
      { type: 'handOver', payload: { from: as<OfficeId>('dept-housing'), to: as<OfficeId>('dept-forestry') } },
    ];
    for (const [kind, caseId] of [['inspection', id] as const, ['visit', visit] as const]) {
      await api.platform.docket.act({ kind, caseId: as<CaseId>(caseId), commands, actor, key: randomUUID() });
    }
    await change('clerk', [{ office: 'dept-forestry', capacity: 'officer' }]);
    expect(await seesIt('clerk', { id, visit })).toEqual(unseen);
    await change('clerk', []);
  }, 60_000);

  it('is acted on by nobody who has come to the office that is visited', async () => {
    const { id } = await aTour();
    const visit = await published(id);
    expect((await act('visits', visit, leader, 'begin', { on: daysAhead(0) })).status).toBe(200);
    const items = (await detail('visits', visit, leader)).progress.items;
    await change(leader, [{ office: 'dept-housing', capacity: 'officer' }]);
    const seenVersion = (await detail('inspections', id, second)).item.version;
    const said = { seenVersion, visit: 'v1', item: items[0]?.item, answer: 'yes' };
    const answer = async (by: StaffName) => await api.post(`/api/inspections/${id}/answer`, by, said);
    // The tour was not told yet that the office knows.
    expect((await answer(leader)).status).toBe(404);
    await runs(visit);
    expect((await answer(leader)).body.code).toBe('inspection.conflict');
    expect((await act('visits', visit, leader, 'close')).body.code).toBe('visit.own_office');
    await change(leader, []);
    expect((await answer(second)).status).toBe(200);
    // Nor, within two years, by whoever was there for a minute.
    expect((await act('visits', visit, leader, 'close')).body.code).toBe('visit.own_office');
    expect((await act('visits', visit, leader, 'leaveOut', { item: 'notice', reasons: '。' })).status).toBe(403);
    const leads = async (by: StaffName) => {
      const body = { leader: await accountOf(by), reasons: '工作需要。' };
      return (await act('inspections', id, 'bureauHead', 'changeLeader', body)).body.code as unknown;
    };
    expect([await leads(second), await leads(leader)]).toEqual([undefined, 'inspection.conflict']);
  }, 60_000);

  it('leaves a ledger that is whole', async () => {
    const { findings } = await verifyLedger(api.database.source, ledgerOf());
    expect(findings).toEqual([]);
  });
});
