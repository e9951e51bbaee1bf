import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { petitionDetail } from '#contracts/petition';
import { aMatter, TestApi, type StaffName } from '../support/api.js';
import { partsOfZip } from '../support/a-zip.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

describe('views that somebody keeps', () => {
  const views = async (by: StaffName, screen = 'petitions') =>
    contracts.savedViews.parse((await api.get(`/api/views?screen=${screen}`, by)).body).items;
  const change = (method: 'PUT' | 'DELETE', id: string, by: StaffName, body?: object) =>
    api.ask(method, `/api/views/${id}`, { by, ...(body === undefined ? {} : { body }) });

  it('are kept under a name, replaced under the same, renamed and forgotten', async () => {
    const kept = await api.done('/api/views', 'clerk', { screen: 'petitions', name: '逾期', query: 'state=overdue' });
    const { id } = contracts.savedView.parse(kept.body);
    await api.done('/api/views', 'clerk', { screen: 'petitions', name: '逾期', query: 'state=overdue&channel=visit' });
    await api.done('/api/views', 'clerk', { screen: 'duties', name: '逾期', query: '' });
    expect(await views('clerk')).toEqual([
      { id, screen: 'petitions', name: '逾期', query: 'state=overdue&channel=visit' },
    ]);
    expect((await change('PUT', id, 'clerk', { name: '来访逾期' })).body.name).toBe('来访逾期');
    await api.done('/api/views', 'clerk', { screen: 'petitions', name: '办结', query: 'state=ended' });
    expect((await change('PUT', id, 'clerk', { name: '办结' })).body.code).toBe('http.view_name_taken');
    // Whoever does not know whether it went asks again.
    for (const again of [1, 2])
      expect([again, await change('DELETE', id, 'clerk')]).toMatchObject([again, { status: 200, body: { id } }]);
    expect((await views('clerk')).map(({ name }) => name)).toEqual(['办结']);
  });

  it('are one under one name, however many tabs keep it at once, and the first answer’s id lives', async () => {
    const tabs = [1, 2, 3, 4].map((tab) =>
      api.done('/api/views', 'clerk', { screen: 'duties', name: '同名', query: `page=${String(tab)}` }),
    );
    const ids = (await Promise.all(tabs)).map(({ body }) => contracts.savedView.parse(body).id);
    expect(new Set(ids).size).toBe(1);
    expect((await views('clerk', 'duties')).filter(({ name }) => name === '同名')).toMatchObject([{ id: ids[0] }]);
  });

  it('look for nobody: a telephone or identity number is not kept', async () => {
    const query = new URLSearchParams({ text: '139 0000 1234' }).toString();
    const said = await api.post('/api/views', 'clerk', { screen: 'petitions', name: '某人', query });
    expect([said.status, said.body.code]).toEqual([422, 'http.view_finds_person']);
  });

  it('are nobody else’s', async () => {
    const said = await api.done('/api/views', 'clerk', { screen: 'petitions', name: '我的', query: '' });
    const id = said.body.id as string;
    expect(await views('supervisor')).toEqual([]);
    expect((await change('PUT', id, 'supervisor', { name: '别人的' })).status).toBe(404);
    expect((await change('DELETE', id, 'supervisor')).status).toBe(200);
    expect((await views('clerk')).map((one) => one.id)).toContain(id);
    expect((await api.get('/api/views?screen=petitions')).status).toBe(401);
  });
});

describe('views that an office shares', () => {
  const of = async (by: StaffName, screen = 'petitions') =>
    contracts.savedViews.parse((await api.get(`/api/views?screen=${screen}`, by)).body).shared;
  const share = (by: StaffName, more: object = {}) =>
    api.post('/api/views/shared', by, { screen: 'petitions', name: '本局逾期', query: 'state=overdue', ...more });

  it('are shared by its head, seen and copied by its people alone, and taken back by a head', async () => {
    const said = await share('transportHead');
    expect(said.status).toBe(201);
    const { id } = contracts.sharedView.parse(said.body);
    const [seen] = await of('transportOfficer');
    expect(seen).toMatchObject({ id, name: '本局逾期', query: 'state=overdue', sharedBy: '姓名-transportHead' });
    expect(await of('housingOfficer')).toEqual([]);
    expect(await of('transportOfficer', 'duties')).toEqual([]);
    // Used and copied, and never changed.
    const { screen, name, query } = seen ?? {};
    await api.done('/api/views', 'transportOfficer', { screen, name, query });
    const own = { by: 'transportOfficer', body: { name: '改了' } } as const;
    expect((await api.ask('PUT', `/api/views/${id}`, own)).status).toBe(404);
    expect((await api.ask('DELETE', `/api/views/${id}`, { by: 'transportOfficer' })).status).toBe(200);
    expect(await of('transportOfficer')).toEqual([seen]);
    const taking = (by: StaffName) => api.ask('DELETE', `/api/views/shared/${id}`, { by });
    expect((await taking('transportOfficer')).status).toBe(403);
    expect((await taking('housingHead')).status).toBe(200);
    expect(await of('transportOfficer')).toEqual([seen]);
    for (const again of [1, 2]) expect([again, (await taking('transportHead')).status]).toEqual([again, 200]);
    expect(await of('transportOfficer')).toEqual([]);
  });

  it('are one under one name, and the newest: who shared it and when is said', async () => {
    const first = contracts.sharedView.parse((await share('bureauHead')).body);
    const again = contracts.sharedView.parse((await share('bureauHead', { query: 'state=today' })).body);
    expect(again).toMatchObject({ id: first.id, query: 'state=today', sharedBy: '姓名-bureauHead', deputyFor: null });
    expect(again.sharedAt >= first.sharedAt).toBe(true);
    expect(await of('clerk')).toEqual([again]);
  });

  it('are shared by a deputy in the place of a head, which stands with it', async () => {
    const today = daysAhead(0);
    const role = { office: 'dept-housing', capacity: 'head' };
    await api.done('/api/deputies', 'housingHead', { ...role, deputy: 'housingofficer', from: today, to: today });
    const { mayActFor } = contracts.me.parse((await api.get('/api/session', 'housingOfficer')).body);
    const held = mayActFor.find(({ deputyFor }) => deputyFor !== null);
    expect((await share('housingOfficer')).status).toBe(403);
    const said = await api.ask('POST', '/api/views/shared', {
      by: 'housingOfficer',
      headers: { 'x-acting': 'dept-housing/head' },
      body: { screen: 'petitions', name: '代管', query: 'state=today' },
    });
    expect(said.body).toMatchObject({ sharedBy: '姓名-housingOfficer', deputyFor: held?.deputyForName });
    expect((await of('housingOfficer')).map(({ name }) => name)).toEqual(['代管']);
  });

  it.each([
    ['words, which may be a name', new URLSearchParams({ text: '李秀兰' }).toString()],
    ['a number', new URLSearchParams({ number: '信2026-000417' }).toString()],
  ])('are filters, and never a search for %s', async (_name, query) => {
    const said = await share('transportHead', { query });
    expect([said.status, said.body.code]).toEqual([422, 'http.view_is_search']);
  });
});

describe('a list taken away as a file', () => {
  const taken = async (by: StaffName, body: object, language = 'zh') => {
    const answer = await fetch(`${await api.app.getUrl()}/api/petitions/export`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${api.tokenOf(by)}`,
        'content-type': 'application/json',
        'accept-language': language,
      },
      body: JSON.stringify(body),
    });
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  it('has the rows of the filter, a note of who and why, and leaves a record', async () => {
    await api.petition({ category: 'rural-water', matter: '水渠坏了。', title: '=HYPERLINK("x")' });
    await api.petition({ matter: '路灯坏了。' });
    const { answer, bytes } = await taken('clerk', { purpose: '季度自查，<核对>', filter: { text: '水渠' } });
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('信访件'));
    const parts = await partsOfZip(bytes);
    const [list, note] = [parts['xl/worksheets/sheet1.xml'] ?? '', parts['xl/worksheets/sheet2.xml'] ?? ''];
    expect(list.match(/<row /gu)).toHaveLength(2);
    expect(list).toContain('水利和农村饮水');
    expect(list).toContain('转送、报请决定或者交办');
    expect(list).not.toContain('XF-02');
    expect(`${list}${note}`).not.toMatch(/<f>|张小芳|13800001234|HYPERLINK/u);
    for (const text of ['姓名-clerk', '季度自查，&lt;核对&gt;', '宾川县信访局', 'text=水渠', '宾川县（虚构），版本'])
      expect(note).toContain(text);
    const [entry] = await api.database.source.query<
      { what: string; purpose: string | null; words: string; detail: object }[]
    >('select what, purpose, words, detail from read_log order by at desc limit 1');
    expect(entry).toMatchObject({ what: 'export', purpose: null, words: '季度自查，<核对>' });
    expect(entry?.detail).toMatchObject({ rows: 1, hasText: true });
    expect(JSON.stringify(entry?.detail)).not.toContain('水渠');
  });

  it('says of a date what of it is ours all the same, as screens do', async () => {
    const body = { ...aMatter, class: 'appeal', title: '公交改线', receivedOn: daysAhead(-22) };
    const { id } = (await api.done('/api/petitions', 'transportOfficer', body)).body as { id: string };
    // The silence of fifteen days began the handling limit, which the text has begin with the acceptance.
    for (const [command, more] of [
      ['notify', { servedOn: daysAhead(0), manner: 'post' }],
      ['accept', {}],
    ] as const) {
      const { version: seenVersion } = (await api.get(`/api/petitions/${id}`, 'transportOfficer')).body.item;
      await api.done(`/api/petitions/${id}/${command}`, 'transportOfficer', { seenVersion, ...more });
    }
    const { item, clocks } = petitionDetail.parse((await api.get(`/api/petitions/${id}`, 'transportOfficer')).body);
    const limit = clocks.find(({ rule }) => rule === 'XF-09');
    expect([item.dueRule, limit?.startedBy]).toEqual(['XF-09', 'breached']);
    const { bytes } = await taken('transportOfficer', { purpose: '季度自查', filter: { text: '公交改线' } });
    const rolled = limit?.rawDueOn === limit?.legalDueOn ? '' : '，末日顺延';
    expect((await partsOfZip(bytes))['xl/worksheets/sheet1.xml']).toContain(
      `（条例第三十四条，起点由平台规定${rolled}）`,
    );
    const page = (await api.get('/api/board/deadlines?state=open', 'transportHead')).body;
    const own = contracts.deadlinePage.parse(page).items.find((one) => one.case === id && one.clock === limit?.id);
    expect(own).toMatchObject({ startedBy: 'breached', rawDueOn: limit?.rawDueOn });
  });

  it('is in the reader’s language, and empty for an office that was granted nothing', async () => {
    const { bytes } = await taken('housingOfficer', { purpose: 'to look' }, 'en');
    const parts = await partsOfZip(bytes);
    expect(parts['xl/worksheets/sheet1.xml']?.match(/<row /gu)).toHaveLength(1);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('Held by');
  });

  it('needs a purpose, and is not for administrators', async () => {
    expect((await api.post('/api/petitions/export', 'clerk', { purpose: ' ' })).status).toBe(400);
    const said = await api.post('/api/petitions/export', 'admin', { purpose: '看一看数据' });
    expect([said.status, said.body.code]).toEqual([403, 'office.not_permitted']);
  });

  it('is not for copying: after twenty in an hour the account waits, and is told for how long and what to do', async () => {
    const body = { purpose: '试取多次' };
    const said = await Promise.all(Array.from({ length: 21 }, () => taken('transportHead', body)));
    expect(said.filter(({ answer }) => answer.status < 300)).toHaveLength(20);
    const [refused] = said.filter(({ answer }) => answer.status >= 300);
    expect(refused?.answer.status).toBe(429);
    expect(refused?.answer.headers.get('content-type')).toContain('application/problem+json');
    expect(Number(refused?.answer.headers.get('retry-after'))).toBeGreaterThan(3_500);
    const problem = contracts.problem.parse(JSON.parse(refused?.bytes.toString('utf8') ?? ''));
    expect(problem).toMatchObject({
      code: 'account.too_many_exports',
      detail: expect.stringMatching(/20 次.*分钟.*放宽筛选/u),
    });
    const noted = `select count(*)::int as n from read_log where office = 'dept-transport' and capacity = 'head'`;
    expect(await api.database.source.query(noted)).toEqual([{ n: 20 }]);
    expect((await taken('bureauHead', body)).answer.status).toBe(200);
  });

  it('leaves a record that nobody can change', async () => {
    await expect(api.database.source.query(`update read_log set purpose = 'x'`)).rejects.toThrow(/permission denied/u);
    await expect(api.database.source.query('delete from read_log')).rejects.toThrow(/permission denied/u);
  });
});
