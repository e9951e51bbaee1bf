import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyLedger } from '#libs/docket';
import { withClient } from '../../infra/local/postgres-roles.js';
import { as, type OfficeId } from '#libs/kernel';
import { openSession } from '#libs/persistence';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';
import { TourDesk, tourLeader as leader, visiting } from '../support/tour-desk.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const { accountOf, inspectorsOf, detail, act, pageOf, runs, aTour, published, change } = new TourDesk(() => api);
const reasons = '补写建议。';
const summary = '总体规范，一处正在整改。';
const report = { report: '住房和城乡建设局五件没有书面告知。', summary };

const publicly = async (query = ''): Promise<string> =>
  (await api.get(`/p/tours${query}`, undefined, { 'accept-language': 'zh' })).text;

/** What a paper says, which is a fact of this type, to somebody. */
async function paperOf(of: string, type: string, by: StaffName): Promise<string> {
  return JSON.stringify((await pageOf(of, type, by)).body).replaceAll(/\\n|\s/gu, '');
}

/** One office is visited, a question is issued, and the report is before whoever commissioned it. */
async function submitted() {
  const { id } = await aTour({ visits: [visiting('dept-housing')] });
  const visit = await published(id);
  await act('visits', visit, leader, 'begin', { on: daysAhead(0) });
  for (const { item } of (await detail('visits', visit, leader)).progress.items) {
    await act('inspections', id, leader, 'answer', { visit: 'v1', item, answer: 'yes' });
  }
  await act('visits', visit, leader, 'close', {});
  await act('visits', visit, leader, 'sign');
  await act('visits', visit, 'housingHead', 'countersign', {});
  await runs(visit);
  const found = {
    ...{ visit: 'v1', office: 'dept-housing', grade: 'ordinary', articles: ['23(2)'] },
    ...{ words: '五件没有书面告知', toMend: '补送。', until: daysAhead(30) },
  };
  expect((await act('inspections', id, leader, 'issueFinding', found)).status).toBe(200);
  await act('inspections', id, leader, 'settleVisit', { visit: 'v1' });
  await runs(id);
  // What the public reads names no office that was visited: every other one of them would read it too.
  const naming = { ...report, summary: '宾川县住房和城乡建设局没有书面告知。' };
  const refused = (await act('inspections', id, leader, 'submitReport', naming)).body;
  expect([refused.code, refused.details]).toEqual(['inspection.words_name_office', { office: 'dept-housing' }]);
  for (const [said, code] of [
    ['住房和城乡建设局没有书面告知。', 'inspection.words_name_office'],
    ['信2026-000027没有书面告知。', 'inspection.words_name_case'],
  ] as const) {
    const tried = await act('inspections', id, leader, 'submitReport', { ...report, summary: said });
    expect([said, tried.status, tried.body.code]).toEqual([said, 422, code]);
  }
  expect((await act('inspections', id, leader, 'submitReport', report)).status).toBe(200);
  const { item } = await detail('inspections', id, leader);
  return { id, visit, number: item.number };
}

describe('a tour whose report was handed in', () => {
  it('is weighed by whoever answers for the office, with a paper for what is returned', async () => {
    const { id } = await submitted();
    // The head of the bureau took no part: nobody else is named.
    const deciders = async (by: StaffName) => await api.get(`/api/inspections/${id}/deciders`, by);
    expect((await deciders('bureauHead')).body).toEqual({ isNeeded: false, items: [] });
    expect((await deciders('housingHead')).status).toBe(404);
    const [, second] = await inspectorsOf();
    const needless = await act('inspections', id, 'bureauHead', 'nameDecider', { ...second, reasons });
    expect([needless.status, needless.body.code]).toEqual([409, 'inspection.decider_needless']);
    expect((await act('inspections', id, 'bureauHead', 'returnReport', { reasons })).status).toBe(200);
    expect(await paperOf(id, 'reportReturned', leader)).toContain(reasons);
  }, 60_000);

  it('tells the office that was visited what it came to, and anybody its summary, once it is adopted', async () => {
    const { id, visit, number } = await submitted();
    const conclusionFor = async (by: StaffName) => (await detail('visits', visit, by)).progress.conclusion;
    expect([await conclusionFor('housingHead'), (await publicly()).includes(summary)]).toEqual([null, false]);
    expect((await act('inspections', id, 'bureauHead', 'adoptReport')).status).toBe(200);
    await runs(id);
    // What was put to no office yet counts nowhere.
    const none = { tour: 'reported', on: daysAhead(0), findings: 0, summary, receivedOn: null };
    expect(await conclusionFor('housingHead')).toEqual(none);
    const paper = await paperOf(visit, 'concluded', 'housingHead');
    for (const line of [summary, '没有向你单位送达问题', '三个工作日']) expect(paper).toContain(line);
    expect(paper).not.toContain('五件没有书面告知');
    expect((await api.get(`/api/inspections/${id}`, 'housingHead')).status).toBe(404);
    expect((await act('visits', visit, 'bureauHead', 'receive')).status).toBe(403);
    expect((await act('visits', visit, 'housingHead', 'receive')).status).toBe(200);
    expect(await conclusionFor('bureauHead')).toEqual({ ...none, receivedOn: daysAhead(0) });
    expect((await api.get(`/api/visits/${visit}`, leader)).status).toBe(404);

    const page = await publicly();
    const numbers = '发现问题 0 个，已整改销号 0 个，逾期没有整改 0 个';
    for (const line of [summary, number, '走访单位 1 个', numbers]) expect(page).toContain(line);
    for (const hidden of ['住房', '五件没有书面告知']) expect(page).not.toContain(hidden);
    for (const query of ['?page=99', '?page=x', '?page=-1']) expect(await publicly(query)).toContain('督导情况公开');
  }, 60_000);

  it('stays in public without its summary once that is erased', async () => {
    const { id, number } = await submitted();
    await act('inspections', id, 'bureauHead', 'adoptReport');
    const { source } = api.database;
    const [row] = await source.query<{ digest: string }[]>(
      'select t.digest from inspection i join case_text t on t.case_id = i.case_id and t.digest = i.summary_digest where i.case_id = $1',
      [id],
    );
    const section = async (): Promise<string> => {
      const page = await publicly();
      return page.slice(page.indexOf(number)).split('</section>', 1)[0] ?? '';
    };
    expect(await section()).toContain(summary);
    const named = async (from: string, to: string): Promise<void> => {
      await withClient(api.database.ownerUrl, (owner) =>
        owner.query('update case_text set digest = $3 where case_id = $1 and digest = $2', [id, from, to]),
      );
    };
    const digest = row?.digest ?? '';
    await named(digest, 'erased');
    try {
      expect(await section()).toContain('摘要已删除');
    } finally {
      await named('erased', digest);
    }
  }, 60_000);

  it('is counted in public by how what it found stands, and by nothing that was put to nobody', async () => {
    const { id, number } = await submitted();
    await act('inspections', id, 'bureauHead', 'adoptReport');
    const { source } = api.database;
    const found = async (phase: string, servedOn: string | null): Promise<string> => {
      await source.query('update finding set phase = $2, served_on = $3, mend_by = $4 where parent_id = $1', [
        ...[id, phase, servedOn, servedOn === null ? null : daysAhead(-1)],
      ]);
      const page = await publicly();
      return page.slice(page.indexOf(number)).split('</section>', 1)[0] ?? '';
    };
    expect(await found('mending', daysAhead(-30))).toContain('发现问题 1 个，已整改销号 0 个，逾期没有整改 1 个');
    expect(await found('verifying', daysAhead(-30))).toContain('发现问题 1 个，已整改销号 0 个，逾期没有整改 0 个');
    expect(await found('opened', null)).toContain('发现问题 0 个');
  }, 60_000);

  it('is weighed by nobody who has a post where somebody was, head or not', async () => {
    const { id } = await submitted();
    const deciders = async () =>
      ((await api.get(`/api/inspections/${id}/deciders`, 'bureauHead')).body as { isNeeded: boolean }).isNeeded;
    expect(await deciders()).toBe(false);
    await change('bureauHead', [{ office: 'dept-housing', capacity: 'officer' }]);
    for (const [command, body] of [
      ['adoptReport', {}],
      ['returnReport', { reasons }],
    ] as const) {
      const { status, body: refused } = await act('inspections', id, 'bureauHead', command, body);
      expect([status, refused.code, refused.details]).toEqual([
        ...[403, 'inspection.own_visited', { office: 'dept-housing' }],
      ]);
    }
    expect(await deciders()).toBe(true);
    const naming = { account: await accountOf('clerk'), office: 'bureau', reasons };
    expect((await act('inspections', id, 'bureauHead', 'nameDecider', naming)).status).toBe(200);
    await change('bureauHead', []);
    expect((await act('inspections', id, 'clerk', 'adoptReport')).status).toBe(200);
  }, 60_000);

  it('is owed by whoever answers for the office, and where nobody of those is left by whoever is named, alone', async () => {
    const { id } = await submitted();
    const { source } = api.database;
    const owes = async (by: StaffName) => (await api.get('/api/duties?mine=true&limit=100', by)).text.includes(id);
    const weigh = async () => [await owes('bureauHead'), await owes('clerk')];
    expect(await weigh()).toEqual([true, false]);
    // Whoever commissioned it is there no more, and of those who answer for the office now all were of the group.
    const [inGroup] = await inspectorsOf();
    const [before, now] = [await accountOf('bureauHead'), inGroup?.account ?? ''];
    const answers = async (from: string, to: string): Promise<void> => {
      await source.query(`delete from account_role where account_id = $1 and office_id = 'bureau'`, [from]);
      await source.query(`insert into account_role values ($1, 'bureau', 'petition-head')`, [to]);
    };
    await answers(before, now);
    const role = { office: as<OfficeId>('bureau'), capacity: 'petition-head' } as const;
    const token = await openSession(source, { ...role, account: now, carrier: 'bearer' });
    const { version: seenVersion } = (await detail('inspections', id, 'clerk')).item;
    const body = { seenVersion, account: await accountOf('clerk'), office: 'bureau', reasons };
    const headers = { authorization: `Bearer ${token}` };
    const named = await api.ask('POST', `/api/inspections/${id}/nameDecider`, { headers, body, key: randomUUID() });
    await answers(now, before);
    expect([named.status, await weigh()]).toEqual([200, [false, true]]);
    expect((await act('inspections', id, 'bureauHead', 'adoptReport')).body.code).toBe('inspection.for_decider');
    expect((await act('inspections', id, 'clerk', 'adoptReport')).status).toBe(200);
    expect([await weigh(), (await verifyLedger(source, ledgerOf())).findings]).toEqual([[false, false], []]);
  }, 60_000);
});
