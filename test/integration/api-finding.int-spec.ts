import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FindingActivities } from '#activities/finding';
import { partIdOf, verifyLedger } from '#libs/docket';
import { as, type CaseId, type OfficeId } from '#libs/kernel';
import { createAccount, openSession, passwordPool, reads } from '#libs/persistence';
import { doorOf } from '../../apps/worker/src/docket-door.js';
import { proposalsIn } from '../../apps/worker/src/proposals.js';
import { TestApi, type Said, type StaffName } from '../support/api.js';
import { cadenceWith, courseOf } from '../support/cadence-above.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';
import { aPng } from '../support/files/a-picture.js';

let api: TestApi;
/** Whoever leads the group, one of it who did not find it, and one of whoever commissioned it: account and token. */
const group = new Map<string, { readonly account: string; readonly token: string }>();
beforeAll(async () => {
  api = await TestApi.open();
  for (const [name, capacity, office] of [
    ['leader', 'head', 'group-1'],
    ['finder', 'officer', 'group-1'],
    ['colleague', 'officer', 'group-1'],
    ['other', 'officer', 'county-government'],
  ] as const) {
    const role = { office: as<OfficeId>(office), capacity };
    const account = await createAccount(api.database.source, passwordPool(), {
      ...{ name, displayName: `姓名-${name}`, password: TestApi.password, roles: [role], isDemo: false },
    });
    const token = await openSession(api.database.source, { ...role, account, carrier: 'bearer' });
    group.set(name, { account, token });
  }
}, 60_000);
afterAll(() => api.close());

const what = '抽查八件来信，三件没有在十五日内书面告知接收情况和处理途径。';
const toMend = '补发告知书。';
const idOf = (name: string): string => group.get(name)?.account ?? '';

const anInspection = () => cadenceWith(api.platform, [what, toMend]);
/** What was found in an office, put to it as its course does. */
async function found(office: string, change: object = {}, by = anInspection(), name = 'f1'): Promise<string> {
  const { docket, database } = api.platform;
  const { above, digests } = await by;
  const of = { kind: 'finding', caseId: partIdOf(above.caseId, { kind: 'finding', name }) };
  const inspectors = ['leader', 'finder', 'colleague'].map((name) => ({ account: idOf(name), office: 'group-1' }));
  const payload = {
    ...{ inspection: '巡2026-000001', period: '2026Q4', office, commissioner: 'county-government', group: 'group-1' },
    ...{ leader: idOf('leader'), finders: [idOf('finder')], inspectors, basis: 'conference' },
    ...{ item: { checklist: 'petition-work', version: 1, item: 'notice' }, grade: 'ordinary', articles: ['23(3)'] },
    ...{ files: [], cases: [], words: digests[0], toMend: digests[1], until: daysAhead(40), isRevisited: false },
    ...change,
  };
  await docket.act({
    ...{ ...of, key: randomUUID(), actor: courseOf(above), commands: [{ type: 'open', payload }] },
    opening: { parent: above, name },
  });
  const { lookBack } = (await docket.standing(of.caseId, database)).detail as {
    lookBack: { office: string; item: string; since: string; quarter: string };
  };
  const similar = {
    of: (asked: Parameters<typeof reads.listSimilarFindings>[1]) => reads.listSimilarFindings(database, asked),
  };
  const activities = new FindingActivities(doorOf(docket, database), similar, proposalsIn(database));
  await activities.lookBack({ by: of, ...lookBack });
  return of.caseId;
}

const as_ = (name: string) => ({ headers: { authorization: `Bearer ${group.get(name)?.token ?? ''}` } });
const detailOf = async (id: string, by: StaffName): Promise<Said> => api.get(`/api/findings/${id}`, by);
async function gives(
  id: string,
  by: StaffName | 'leader' | 'finder' | 'colleague' | 'other',
  command: string,
  body: object = {},
) {
  const { version } = (await detailOf(id, 'governmentHead')).body.item;
  const path = `/api/findings/${id}/${command}`;
  const asked = { seenVersion: version, ...body };
  const inGroup = group.has(by);
  return inGroup
    ? api.ask('POST', path, { ...as_(by), body: asked, key: randomUUID() })
    : api.post(path, by as StaffName, asked);
}
/** What the page says that a fact is, as one text. */
async function pageOf(id: string, type: string): Promise<string> {
  const rows = await api.database.source.query<{ seq: number }[]>(
    `select seq from docket_fact where case_id = $1 and type = $2 order by seq desc limit 1`,
    [id, type],
  );
  const { text } = await api.get(
    `/api/cases/${id}/documents/${String(rows[0]?.seq)}/page?language=zh`,
    'transportOfficer',
  );
  return text;
}
async function withFile(id: string): Promise<string> {
  await api.attach(id, 'transportOfficer', { name: '台账.png', bytes: aPng() });
  const { items } = (await api.get(`/api/cases/${id}/attachments`, 'transportOfficer')).body;
  return (items as readonly { readonly attachment: string }[]).at(-1)?.attachment ?? '';
}

describe('a finding over the API', () => {
  it('is seen by its office, whoever commissioned the inspection and the group, in the words of the inspection', async () => {
    const id = await found('dept-transport');
    const { body } = await detailOf(id, 'transportOfficer');
    expect(body.item).toMatchObject({
      ...{ office: 'dept-transport', commissioner: 'county-government', phase: 'served', inspection: null },
      ...{ servedOn: daysAhead(0), isRepeated: false, carried: 0 },
    });
    expect(body.item.number).toMatch(/^问\d{4}-\d{6}$/);
    expect(body.progress).toMatchObject({ what, toMend, days: 0, inspection: '巡2026-000001', earlier: [] });
    expect((await api.ask('GET', `/api/findings/${id}`, as_('finder'))).body.progress.what).toBe(what);
    for (const by of ['housingHead', 'clerk', 'judge', 'committeeHead'] as const) {
      expect((await detailOf(id, by)).status).toBe(404);
      expect((await api.get('/api/findings', by)).body.items).toEqual([]);
    }
    // Nor anything of what found it.
    const above = await api.database.source.query<{ id: string }[]>(
      `select parent_id as id from docket_case where id = $1`,
      [id],
    );
    expect((await api.get(`/api/cadences/${above[0]?.id ?? ''}`, 'transportOfficer')).status).toBe(404);
  });

  it('is received, disputed once, and ruled on by whoever took no part', async () => {
    const id = await found('dept-transport');
    expect((await gives(id, 'transportHead', 'dispute', { reasons: '已按期告知' })).body.code).toBe(
      'finding.not_received',
    );
    expect((await gives(id, 'transportOfficer', 'receive')).status).toBe(200);
    const named = await gives(id, 'transportHead', 'dispute', { reasons: '已电话告知 13900001234。' });
    expect([named.status, named.body.code]).toEqual([422, 'finding.words_name_person']);
    expect((await gives(id, 'transportHead', 'dispute', { reasons: '该件已按期告知。' })).status).toBe(200);
    const ruling = { as: 'changed', reasons: '经复核，只有两件。', grade: 'minor', toMend: '补发两件告知书。' };
    expect((await gives(id, 'finder', 'rule', ruling)).status).toBe(403);
    // The head took no part, and rules.
    const { body: deciders } = await api.get(`/api/findings/${id}/deciders`, 'governmentHead');
    expect(deciders).toEqual({ isNeeded: false, items: [] });
    expect((await gives(id, 'governmentHead', 'rule', ruling)).status).toBe(200);
    const { progress, item } = (await detailOf(id, 'transportHead')).body;
    expect([item.grade, item.ruled, progress.toMend, progress.disputeUntil]).toEqual([
      ...['minor', 'changed', '补发两件告知书。', null],
    ]);
    expect((await gives(id, 'transportHead', 'dispute', { reasons: '仍不同意' })).body.code).toBe(
      'finding.disputed_once',
    );
  });

  it('is ruled on by whoever is named, where the one who could rule took part', async () => {
    const account = (await api.get('/api/session', 'governmentHead')).body.account as string;
    const inspectors = [{ account, office: 'county-government' }];
    const id = await found('dept-transport', { leader: account, finders: [account], inspectors });
    await gives(id, 'transportOfficer', 'receive');
    await gives(id, 'transportHead', 'dispute', { reasons: '该件已按期告知。' });
    const ruling = { as: 'upheld', reasons: '经复核，事实清楚。' };
    const owes = async (by: object) => (await api.ask('GET', '/api/duties?mine=true', by)).text.includes(id);
    expect([await owes({ by: 'governmentHead' }), await owes(as_('other'))]).toEqual([true, false]);
    expect((await gives(id, 'governmentHead', 'rule', ruling)).body.code).toBe('finding.found_by_oneself');
    expect((await gives(id, 'other', 'rule', ruling)).body.code).toBe('office.not_permitted');
    const naming = { account: idOf('other'), office: 'county-government', reasons: '负责人带队督导。' };
    const listed = (await api.get(`/api/findings/${id}/deciders`, 'governmentHead')).body;
    expect(listed.isNeeded).toBe(true);
    const offered = listed.items as { account: string }[];
    expect(offered).toContainEqual(expect.objectContaining({ account: idOf('other'), office: 'county-government' }));
    const barred = [account, idOf('transportHead')];
    expect(offered.filter((one) => barred.includes(one.account))).toEqual([]);
    expect((await api.get(`/api/findings/${id}/deciders`, 'transportHead')).status).toBe(404);
    const elsewhere = await gives(id, 'governmentHead', 'nameDecider', { ...naming, account: idOf('finder') });
    expect(elsewhere.body).toMatchObject({ code: 'finding.decider_unfit', details: { because: 'post' } });
    expect((await gives(id, 'governmentHead', 'nameDecider', naming)).status).toBe(200);
    expect([await owes({ by: 'governmentHead' }), await owes(as_('other'))]).toEqual([false, true]);
    expect((await gives(id, 'other', 'rule', ruling)).status).toBe(200);
    expect((await detailOf(id, 'transportHead')).body.item.ruled).toBe('upheld');
  });

  it('is looked at by nobody who has a post where it was found, and ruled on by whoever is named instead', async () => {
    const id = await found('dept-transport', { leader: idOf('leader') });
    await gives(id, 'transportOfficer', 'receive');
    const head = (await api.get('/api/session', 'governmentHead')).body.account as string;
    const post = (sql: string) => api.database.source.query(sql, [[head, idOf('leader')]]);
    const naming = { account: idOf('other'), office: 'county-government', reasons: '负责人在该单位任职。' };
    await gives(id, 'transportHead', 'dispute', { reasons: '该件已按期告知。' });
    expect((await gives(id, 'governmentHead', 'nameDecider', naming)).body.code).toBe('finding.decider_needless');
    await post(`insert into account_role select unnest($1::uuid[]), 'dept-transport', 'officer'`);
    const upheld = { as: 'upheld', reasons: '属实。' };
    expect((await gives(id, 'governmentHead', 'rule', upheld)).body.code).toBe('finding.own_office');
    const more = { until: daysAhead(60), reasons: '施工。' };
    expect((await gives(id, 'leader', 'extend', more)).body.code).toBe('finding.own_office');
    expect((await gives(id, 'governmentHead', 'nameDecider', naming)).status).toBe(200);
    await post(`delete from account_role where office_id = 'dept-transport' and account_id = any($1)`);
  });

  it('is struck off by somebody who did not find it, by a file that nobody withdraws afterwards', async () => {
    const id = await found('dept-transport');
    await gives(id, 'transportOfficer', 'receive');
    const file = await withFile(id);
    const report = { words: '已补发。', files: [file] };
    // It would give up the right to dispute it.
    expect((await gives(id, 'transportOfficer', 'report', report)).body.code).toBe('finding.head_accepts');
    expect((await gives(id, 'transportHead', 'report', report)).status).toBe(200);
    const seen = { words: '已逐件核对。', evidence: [file] };
    expect((await gives(id, 'finder', 'verify', seen)).body.code).toBe('finding.found_by_oneself');
    expect((await gives(id, 'leader', 'verify', seen)).body.code).toBe('finding.found_by_oneself');
    expect((await gives(id, 'colleague', 'verify', { ...seen, evidence: [randomUUID()] })).body.code).toBe(
      'finding.evidence_unknown',
    );
    expect((await gives(id, 'colleague', 'verify', seen)).status).toBe(200);
    const { item, progress } = (await detailOf(id, 'transportHead')).body;
    expect([item.endedAs, progress.reports[0].verified.evidence]).toEqual(['mended', [file]]);
    const body = { seenVersion: item.version, attachment: file, reason: '误传' };
    const withdrawn = await api.post(`/api/cases/${id}/withdrawAttachment`, 'transportOfficer', body);
    expect([withdrawn.status, withdrawn.body.code]).toEqual([409, 'docket.attachment_is_proof']);
  });

  it('is told as repeated, and in the third office lays a proposal before the petition bureau, once in a quarter', async () => {
    const item = { checklist: 'petition-work', version: 1, item: randomUUID() };
    await found('dept-transport', { item });
    const again = await found('dept-transport', { item: { ...item, version: 2 } });
    const { item: row, progress } = (await detailOf(again, 'transportOfficer')).body;
    expect([row.isRepeated, progress.earlier]).toMatchObject([true, [{ on: daysAhead(0) }]]);
    const asked = `/api/findings?repeated=true&item=petition-work/${item.item}`;
    expect((await api.get(asked, 'transportOfficer')).body.items).toMatchObject([{ id: again }]);
    await found('dept-water', { item });
    const proposals = async (by: StaffName) =>
      (await api.get(`/api/circulars?form=proposal&item=petition-work/${item.item}`, by)).body.items as {
        readonly id: string;
        readonly number: string;
      }[];
    expect(await proposals('clerk')).toEqual([]);
    await found('dept-housing', { item });
    const [laid, ...others] = await proposals('clerk');
    expect([others, laid]).toMatchObject([[], { phase: 'laid', office: 'bureau' }]);
    const path = `/api/circulars/${laid?.id ?? ''}`;
    const { progress: of } = (await api.get(path, 'clerk')).body;
    expect(of.laid).toMatchObject({
      item: `petition-work/${item.item}`,
      offices: ['dept-housing', 'dept-transport', 'dept-water'],
    });
    const since = `${String(Number(daysAhead(0).slice(0, 4)) - 1)}-`;
    for (const said of [`自${since}`, '以来的督导中，3 个单位']) expect(of.draft.zh).toContain(said);
    expect(of.draft.en).toContain(`Since ${since}`);
    // What is found after it was issued or put away is none of it.
    const where = as<CaseId>(laid?.id ?? '');
    const asOf = { item: `petition-work/${item.item}`, since: '2020-01-01', where };
    expect(await reads.listOfficesOfItem(api.platform.database, { ...asOf, until: daysAhead(-1) })).toEqual([]);
    expect(await reads.listOfficesOfItem(api.platform.database, { ...asOf, until: daysAhead(0) })).toHaveLength(3);
    expect(of.draft.zh).not.toContain('住房');
    const duties = (await api.get('/api/duties', 'clerk')).body.items as { number: string; what: string }[];
    expect(duties.filter(({ number }) => number === laid?.number)).toMatchObject([{ what: 'propose' }]);
    // Its own office learns of none of that, nor that it was the third.
    expect((await api.get(path, 'housingHead')).status).toBe(404);
    expect(await proposals('housingHead')).toEqual([]);
    await found('dept-health', { item });
    expect(await proposals('clerk')).toHaveLength(1);
  });

  it('has its notice, its ruling and its verification as papers', async () => {
    const id = await found('dept-transport');
    await gives(id, 'transportOfficer', 'receive');
    await gives(id, 'transportHead', 'dispute', { reasons: '该件已按期告知。' });
    await gives(id, 'governmentHead', 'rule', { as: 'upheld', reasons: '登记簿与告知书日期不符。' });
    const file = await withFile(id);
    await gives(id, 'transportOfficer', 'report', { words: '已补发。', files: [file] });
    await gives(id, 'colleague', 'verify', { words: '已逐件核对。', evidence: [file] });
    const notice = await pageOf(id, 'served');
    for (const said of [what, toMend, '第二十三条第三款', '三十日内']) expect(notice).toContain(said);
    const ruling = await pageOf(id, 'ruled');
    for (const said of ['登记簿与告知书日期不符。', '等级：一般', '不再“回头看”']) expect(ruling).toContain(said);
    expect(await pageOf(id, 'verified')).toContain('予以销号');
  });

  it('is told the day that holds, and what stands after a ruling', async () => {
    const id = await found('dept-transport', { until: daysAhead(30), grade: 'grave', isRevisited: true });
    const page = async (type: string) => await pageOf(id, type);
    const notice = await page('served');
    expect(notice).toContain('请在提出异议的期限（自收到之日起三十日）届满之日以前');
    expect(notice).not.toContain('日以前（含当日）整改并书面报告；');
    await gives(id, 'transportHead', 'receive');
    await gives(id, 'transportHead', 'dispute', { reasons: '只有一件。' });
    const changed = { as: 'changed', reasons: '属实的一件。', grade: 'minor', isRevisited: false };
    expect((await gives(id, 'governmentHead', 'rule', changed)).status).toBe(200);
    const ruling = await page('ruled');
    for (const said of ['等级：轻微', '不再“回头看”', '以前（含当日）整改并书面报告']) expect(ruling).toContain(said);
  });

  it('is no repetition of what the same inspection has found there', async () => {
    const item = { checklist: 'petition-work', version: 1, item: randomUUID() };
    const one = anInspection();
    await found('dept-transport', { item }, one);
    const beside = (await detailOf(await found('dept-transport', { item }, one, 'f2'), 'transportOfficer')).body.item;
    const later = (await detailOf(await found('dept-transport', { item }), 'transportOfficer')).body;
    expect([beside.isRepeated, later.item.isRepeated, later.progress.earlier.length]).toEqual([false, true, 2]);
  });

  it('leaves a ledger that is whole', async () => {
    const { findings } = await verifyLedger(api.database.source, ledgerOf());
    expect(findings).toEqual([]);
  });
});
