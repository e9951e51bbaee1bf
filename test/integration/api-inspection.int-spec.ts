import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyLedger } from '#libs/docket';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';
import { TourDesk, tourLeader as leader, tourSecond as second, visiting } from '../support/tour-desk.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const desk = new TourDesk(() => api);
const { inspectorsOf, aQuarter, planOf, detail, act, runs, aTour, published } = desk;
const inspected = ['housingHead', 'housingOfficer'] as const;
const reasons = '按实际情况调整。';

interface OpenApi {
  readonly paths: Readonly<
    Record<string, { readonly get?: { readonly parameters?: readonly { required?: boolean }[] } }>
  >;
}
const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as OpenApi;
/** Everything that can be asked without naming a case, or anything else. */
const open = Object.entries(paths).flatMap(([path, { get }]) =>
  get === undefined || path.includes('{') || (get.parameters ?? []).some(({ required }) => required === true)
    ? []
    : [path],
);
// What tells the time, or how much the database holds, tells it to everybody.
const ofTheHour = /health|system|installation|live|session/u;

// Hours and numbers of requests are new each time; how far the stream of events has come tells of all cases of the county alike.
const ofTheRequest = /\d{4}-\d\d-\d\dT[\d:.]+Z|"correlationId":"[^"]+"|"(?:next|head)":\d+/gu;

/** What somebody is answered everywhere. */
const seenBy = async (by: StaffName): Promise<Readonly<Record<string, string>>> => {
  const asked = open.filter((path) => !ofTheHour.test(path));
  const answers: [string, string][] = [];
  for (const path of asked) {
    const { status, text } = await api.get(path, by);
    answers.push([path, `${String(status)} ${text.replaceAll(ofTheRequest, '')}`]);
  }
  return Object.fromEntries(answers);
};

describe('a tour over the API', () => {
  it('is planned by whoever commissioned the period, for a group of it, and by nobody else', async () => {
    const quarter = await aQuarter();
    const path = `/api/cadences/${quarter}/tours`;
    const plan = await planOf();
    expect((await api.post(path, 'governmentHead', plan)).status).toBe(404);
    expect((await api.post(path, 'clerk', plan)).body.code).toBe('office.not_permitted');
    expect((await api.post(path, 'bureauHead', { ...plan, debtor: 'g9' })).body.code).toBe('inspection.no_group');
    const ofSomebody = { ...plan, title: '查看李秀兰13900001234的事' };
    expect((await api.post(path, 'bureauHead', ofSomebody)).body.code).toBe('inspection.words_name_person');
    const { body } = await api.done(path, 'bureauHead', plan);
    expect(body.number).toMatch(/^巡\d{4}-\d{6}$/);
    const listed = await api.get(`/api/inspections?cadence=${quarter}`, 'bureauHead');
    expect(listed.body).toMatchObject({ items: [{ debtor: 'g2', group: 'group-2', visits: 1, basis: 'conference' }] });
    // The same key is the same tour; another one is the next of that group.
    const again = await api.done(path, 'bureauHead', plan);
    expect(again.body.case).not.toBe(body.case);
  });

  it('lets nobody inspect an office that they had a role in, by the record of accounts', async () => {
    const reason = '测试';
    const role = (office: string) => ({ office, capacity: 'officer' });
    const made = await api.done('/api/accounts', 'admin', {
      ...{ name: 'moved', displayName: '段小云', roles: [role('dept-housing')], reason },
    });
    const { id: account } = (made.body as { account: { id: string } }).account;
    const seen = (await api.get(`/api/accounts/${account}`, 'admin')).body.account.lastChange as number;
    await api.done(`/api/accounts/${account}/roles`, 'admin', { seen, roles: [role('dept-transport')], reason });
    const inspectors = [...(await inspectorsOf()), { account, office: 'dept-transport' }];
    const quarter = await aQuarter();
    const path = `/api/cadences/${quarter}/tours`;
    const refused = await api.post(path, 'bureauHead', await planOf({ inspectors }));
    expect(refused.body).toMatchObject({ code: 'inspection.conflict', details: { office: 'dept-housing' } });
    const elsewhere = await planOf({ inspectors, visits: [visiting('dept-water')] });
    expect((await api.post(path, 'bureauHead', elsewhere)).status).toBe(201);
    const found = await api.get(`/api/cadences/${quarter}/inspectors?office=dept-transport`, 'bureauHead');
    const { items } = found.body as { items: { name: string }[] };
    expect(items.map(({ name }) => name)).toContain('段小云');
    // It is told before anybody is chosen.
    const tiedTo = async (visited: string) => {
      const path = `/api/cadences/${quarter}/inspectors?office=dept-transport&visited=${visited}`;
      const { items: lent } = (await api.get(path, 'bureauHead')).body as {
        items: { name: string; tiedTo: unknown }[];
      };
      return lent.map((one) => [one.name, one.tiedTo]);
    };
    expect(await tiedTo('dept-water,dept-housing')).toContainEqual(['段小云', 'dept-housing']);
    expect((await tiedTo('dept-water')).map(([, tied]) => tied)).toEqual(items.map(() => null));
    const foreign = inspectors.map((one) => ({ ...one, office: 'dept-water' }));
    const unlent = await api.post(path, 'bureauHead', await planOf({ inspectors: foreign }));
    expect(unlent.body.code).toBe('inspection.posts_missing');
  });

  it('tells nobody of the office that it visits before somebody is there, by whatever they ask', async () => {
    const before = await Promise.all(inspected.map(seenBy));
    expect(Object.keys(before[0] ?? {}).length).toBeGreaterThan(30);
    const { id } = await aTour();
    const there = await published(id);
    expect(there).not.toBe('');
    expect(await Promise.all(inspected.map(seenBy))).toEqual(before);
    for (const by of inspected) {
      for (const path of [`/api/visits/${there}`, `/api/inspections/${id}`, `/api/cases/${there}/history`]) {
        expect([by, path, (await api.get(path, by)).status]).toEqual([by, path, 404]);
      }
    }
    // Nor a colleague of whoever goes.
    expect((await api.get(`/api/visits/${there}`, 'transportHead')).status).toBe(404);
    expect((await act('visits', there, leader, 'begin', { on: daysAhead(0) })).status).toBe(200);
    expect((await api.get(`/api/visits/${there}`, 'housingHead')).status).toBe(200);
    expect((await api.get(`/api/inspections/${id}`, 'housingHead')).status).toBe(404);
    const { items } = (await api.get('/api/visits', 'housingHead')).body as { items: { inspectionTitle: unknown }[] };
    expect(items.map(({ inspectionTitle }) => inspectionTitle)).toEqual([null]);
  }, 120_000);

  it('counts for its group once the visit is signed by both and what was found is issued', async () => {
    const { id, quarter } = await aTour({ visits: [visiting('dept-housing'), visiting('town-binju')] });
    const there = await published(id);
    await act('inspections', id, 'bureauHead', 'dropVisit', { visit: 'v2', reasons: '同日有会议。' });
    await runs(id);
    await act('visits', there, leader, 'begin', { on: daysAhead(0) });
    for (const { item } of (await detail('visits', there, leader)).progress.items) {
      expect((await act('inspections', id, leader, 'answer', { visit: 'v1', item, answer: 'yes' })).status).toBe(200);
    }
    expect((await act('visits', there, second, 'close')).body.code).toBe('visit.not_leader');
    await act('visits', there, leader, 'close', { words: '查阅了登记材料。' });
    // What stands is read by the office, and nobody who said it.
    const ofOffice = (await detail('visits', there, 'housingHead')).progress.items;
    expect(ofOffice.filter(({ result, answers }) => result !== 'yes' || answers.length > 0)).toEqual([]);
    await act('visits', there, leader, 'sign');
    expect((await act('visits', there, 'housingHead', 'countersign', { words: '无异议。' })).status).toBe(200);
    for (const by of [leader, 'housingHead'] as const) {
      const { texts, progress: told } = (await api.get(`/api/visits/${there}`, by)).body as {
        texts: Record<string, string>;
        progress: { record: string; remarks: { isRefusal: boolean; words: string }[] };
      };
      const remarks = told.remarks.map(({ isRefusal, words }) => [isRefusal, texts[words]]);
      expect([texts[told.record], remarks]).toEqual(['查阅了登记材料。', [[false, '无异议。']]]);
    }
    await runs(there);
    const found = {
      ...{ visit: 'v1', office: 'dept-housing', grade: 'ordinary', articles: ['23(2)'] },
      ...{ words: '五件没有书面告知', toMend: '补送。', until: daysAhead(30) },
    };
    expect((await act('inspections', id, second, 'issueFinding', found)).body.code).toBe('inspection.not_leader');
    for (const words of ['村民张三（身份证532924199001011234）没有书面告知。', '联系电话 139 0000 1234。']) {
      const named = await act('inspections', id, leader, 'issueFinding', { ...found, words });
      expect([named.status, named.body.code]).toEqual([422, 'inspection.words_name_person']);
    }
    const at = { checklist: 'petition-work', version: 1, item: 'notice' };
    const unfounded = await act('inspections', id, leader, 'issueFinding', { ...found, item: at });
    expect(unfounded.body.code).toBe('inspection.item_unknown');
    expect((await act('inspections', id, leader, 'issueFinding', found)).status).toBe(200);
    expect((await act('inspections', id, leader, 'settleVisit', { visit: 'v1' })).status).toBe(200);
    const { item, progress } = await detail('inspections', id, leader);
    expect([item.phase, item.countedOn, progress.visits[0]?.stands]).toEqual(['reporting', daysAhead(0), 'made']);
    const owed = async (by: StaffName) =>
      ((await api.get('/api/duties', by)).body as { items: { what: string; case: string }[] }).items.flatMap((one) =>
        one.case === id ? [one.what] : [],
      );
    expect([await owed(leader), await owed('bureauHead')]).toEqual([['submitReport'], []]);
    await runs(id);
    const { body: counted } = await api.get(`/api/inspections/${id}`, leader);
    const [issued] = counted.progress.findings as { finding: string; case: string | null }[];
    expect([issued?.finding, typeof issued?.case]).toEqual(['f1', 'string']);
    const { zh } = counted.progress.reportDraft as { zh: string };
    const told = '宾川县住房和城乡建设局（一般）：五件没有书面告知。依据：《信访工作条例》第二十三条第二款。';
    const made = '计划走访 2 个单位，完成 1 个。';
    expect(zh).toMatch(/，\d{4}年第[一二三四]季度）计划走访/u);
    for (const line of [made, '不符合 0 项', '取消走访：宾居镇', '共发出问题 1 个。', told, '整改期限自签收以后确定']) {
      expect(zh).toContain(line);
    }
    const report = { report: zh, summary: '总体规范。' };
    const reportOf = async (by: typeof leader | 'bureauHead') => {
      const { texts, progress: now } = (await api.get(`/api/inspections/${id}`, by)).body as {
        texts: Record<string, string>;
        progress: { report: { stands: string; report: string; summary: string; reasons: string | null } };
      };
      return [
        now.report.stands,
        ...[now.report.report, now.report.summary, now.report.reasons ?? ''].map((one) => texts[one]),
      ];
    };
    expect((await act('inspections', id, leader, 'submitReport', report)).status).toBe(200);
    expect(await reportOf('bureauHead')).toEqual(['submitted', zh, '总体规范。', undefined]);
    expect((await act('inspections', id, 'bureauHead', 'returnReport', { reasons: '补写建议。' })).status).toBe(200);
    expect(await reportOf(leader)).toEqual(['returned', zh, '总体规范。', '补写建议。']);
    expect((await act('inspections', id, leader, 'submitReport', report)).status).toBe(200);
    // The head of the bureau took no part, and weighs it: nobody else is named.
    const deciders = async (by: StaffName) => await api.get(`/api/inspections/${id}/deciders`, by);
    expect((await deciders('bureauHead')).body).toEqual({ isNeeded: false, items: [] });
    expect((await deciders('housingHead')).status).toBe(404);
    const [, named] = await inspectorsOf();
    const naming = { ...named, reasons };
    const needless = await act('inspections', id, 'bureauHead', 'nameDecider', naming);
    expect([needless.status, needless.body.code]).toEqual([409, 'inspection.decider_needless']);
    expect((await act('inspections', id, leader, 'adoptReport')).body.code).toBe('office.not_permitted');
    expect((await act('inspections', id, 'bureauHead', 'adoptReport')).status).toBe(200);
    expect(await reportOf('bureauHead')).toEqual(['adopted', zh, '总体规范。', undefined]);
    expect((await act('inspections', id, 'bureauHead', 'callOff', { reasons })).body.code).toBe('inspection.ended');
    expect((await api.get(`/api/cadences/${quarter}`, 'bureauHead')).status).toBe(200);
  }, 60_000);

  it('finds nothing where nobody has answered, and leaves no question at no without a finding or a reason', async () => {
    const { id } = await aTour();
    const there = await published(id);
    await act('visits', there, leader, 'begin', { on: daysAhead(0) });
    await runs(there);
    const found = {
      ...{ office: 'dept-housing', grade: 'ordinary', articles: ['23(2)'] },
      ...{ words: '没有当日登记。', toMend: '补登。', until: daysAhead(30) },
    };
    const early = await act('inspections', id, leader, 'issueFinding', found);
    expect([early.status, early.body.code]).toEqual([409, 'inspection.nothing_answered']);
    for (const { item } of (await detail('visits', there, leader)).progress.items) {
      const said = { visit: 'v1', item, answer: item === 'same-day' ? 'no' : 'yes' };
      expect((await act('inspections', id, leader, 'answer', said)).status).toBe(200);
    }
    await act('visits', there, leader, 'close', { words: '查阅了登记材料。' });
    await runs(there);
    const settled = await act('inspections', id, leader, 'settleVisit', { visit: 'v1' });
    expect([settled.status, settled.body.code, settled.body.details]).toEqual([
      ...[422, 'inspection.unissued_unexplained', { items: 'same-day' }],
    ]);
    const why = { visit: 'v1', reasons: '当日系统停机，次日已补登。' };
    expect((await act('inspections', id, leader, 'settleVisit', why)).status).toBe(200);
    const { lines } = (await api.get(`/api/cases/${id}/history`, leader)).body as { lines: { type: string }[] };
    const line = lines.find(({ type }) => type === 'visitSettled');
    expect(JSON.stringify(line)).toContain('same-day');
  });

  it('takes what two of the group answer at once, each for oneself', async () => {
    const { id } = await aTour();
    const visit = await published(id);
    expect((await act('visits', visit, leader, 'begin', { on: daysAhead(0) })).status).toBe(200);
    const { progress } = await detail('visits', visit, leader);
    const seenVersion = (await detail('inspections', id, leader)).item.version;
    const body = { seenVersion, visit: 'v1', item: progress.items[0]?.item, answer: 'yes' };
    for (const by of [leader, second] as const) {
      expect((await api.post(`/api/inspections/${id}/answer`, by, body)).status).toBe(200);
    }
    const [asked] = (await detail('visits', visit, leader)).progress.items;
    expect([asked?.answers.length, asked?.result]).toEqual([2, 'yes']);
  });

  it('sets its plan and the record of a visit as pages, without who said what', async () => {
    const { id } = await aTour();
    const there = await published(id);
    await act('visits', there, leader, 'begin', { on: daysAhead(0) });
    for (const { item } of (await detail('visits', there, leader)).progress.items) {
      await act('inspections', id, leader, 'answer', { visit: 'v1', item, answer: 'yes' });
    }
    await act('visits', there, leader, 'close', { words: '查阅了登记材料。' });
    const plan = await desk.pageOf(id, 'published', leader);
    expect(plan.body.text).toMatchObject({ title: '督导方案' });
    for (const said of ['受理和告知', '不打招呼', '姓名-transportOfficer（组长）', '信访工作督导检查表'])
      expect(plan.text).toContain(said);
    // A change has its own paper, and the one before says later what it said.
    const added = { ...visiting('town-binju', { isAnnounced: true }), reasons: '群众反映较多。' };
    expect((await act('inspections', id, 'bureauHead', 'addVisit', added)).status).toBe(200);
    const leads = { leader: await desk.accountOf(second), reasons: '原组长另有任务。' };
    expect((await act('inspections', id, 'bureauHead', 'changeLeader', leads)).status).toBe(200);
    expect((await desk.pageOf(id, 'published', leader)).text).toBe(plan.text);
    const widened = await desk.pageOf(id, 'visitAdded', leader);
    expect(widened.body.text).toMatchObject({ title: '督导方案（变更）' });
    for (const said of ['宾居镇', '群众反映较多。', '姓名-transportOfficer（组长）'])
      expect(widened.text).toContain(said);
    const led = await desk.pageOf(id, 'leaderChanged', leader);
    for (const said of ['组长改为姓名-governmentHead', '姓名-governmentHead（组长）']) expect(led.text).toContain(said);
    const back = { leader: await desk.accountOf(leader), reasons: '任务取消。' };
    expect((await act('inspections', id, 'bureauHead', 'changeLeader', back)).status).toBe(200);
    const record = await desk.pageOf(there, 'closed', leader);
    const lines = ['姓名-transportOfficer（组长）（签名）', '姓名-governmentHead（签名）', '被走访单位（签名）'];
    expect(record.body.text).toMatchObject({ title: '走访记录', signature: lines });
    const question = '1. 抽查的信访事项是否都已登记？（《信访工作条例》第二十二条第一款、第二十三条第一款） 是';
    const number = (await api.get(`/api/inspections/${id}`, leader)).body.item.number as string;
    for (const said of [question, '查阅了登记材料。', `督导编号：${number}。`]) expect(record.text).toContain(said);
    // Who went, and never who said what.
    expect(record.text).toContain('姓名-transportOfficer（组长），');
    expect(record.text.match(/姓名-transportOfficer/gu)).toHaveLength(2);
    for (const both of ['经双方核对', '盖章']) expect(record.text).not.toContain(both);
    await act('visits', there, leader, 'sign', { attachment: null });
    await act('visits', there, 'housingHead', 'countersign', { words: '登记薄已经补齐。' });
    const signed = await desk.pageOf(there, 'ended', leader);
    for (const said of [question, '登记薄已经补齐。', '以上记录经双方核对。']) expect(signed.text).toContain(said);
    expect(signed.body.text).toMatchObject({ signature: [] });
  }, 60_000);

  it('leaves a ledger that is whole', async () => {
    const { findings } = await verifyLedger(api.database.source, ledgerOf());
    expect(findings).toEqual([]);
  });
});
