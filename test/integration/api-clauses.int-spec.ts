import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { TestApi, type Said } from '../support/api.js';
import { charactersIn } from '../support/pdf-text.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const path = '/api/notice-clauses/elsewhere/zh';
const detailNow = async (of = path) => contracts.noticeClauseDetail.parse((await api.get(of, 'admin')).body);
const good = [
  { kind: 'summary', text: '简单说：这件事请找{organ}。' },
  { kind: 'paragraph', text: '您反映的[“{matter}”]（编号 {number}）不归我单位办，请向{organ}提出，地址钟英路一号。' },
] as const;
const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;

const preview = async (clauses: readonly object[], more: object = {}) => {
  const said = await api.ask('POST', `${path}/preview`, {
    ...{ by: 'admin', headers: { 'accept-language': 'zh' } },
    body: { clauses, contents: 'all', ...more },
  });
  expect(said.status).toBe(200);
  return contracts.clausePreview.parse(said.body);
};
const save = async (
  clauses: readonly object[] | null,
  asked: { reason?: string; seen?: number; key?: string } = {},
) => {
  const { reason = '按本县的说法', seen = (await detailNow()).lastChange, key } = asked;
  return await api.ask('POST', path, {
    ...{ by: 'admin', key: key ?? randomUUID(), headers: { 'accept-language': 'zh' } },
    body: { clauses, seen, reason },
  });
};
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const messages = ({ body }: Said): string[] =>
  contracts.problem.parse(body).errors?.map(({ path: at, message }) => `${at} ${message}`) ?? [];

describe('the clauses of notices', () => {
  it('are listed for every kind in both languages, as they ship until somebody writes others', async () => {
    const { items } = contracts.noticeClauseList.parse((await api.get('/api/notice-clauses', 'admin')).body);
    expect(items.length).toBeGreaterThan(8);
    expect(items.filter(({ zh, en }) => zh.isOwn || en.isOwn || zh.last !== null)).toEqual([]);
    for (const { kind } of items)
      for (const language of ['zh', 'en']) {
        const detail = await detailNow(`/api/notice-clauses/${kind}/${language}`);
        expect(detail.clauses).toEqual(detail.shipped);
        expect(detail.fields.filter(({ example }) => example === '')).toEqual([]);
      }
  });

  it('make a page as they are typed, that grows with them, and with less where less is stated', async () => {
    const [all, required] = [await preview(good), await preview(good, { contents: 'required' })];
    expect([all.problems, all.page?.pages, required.page?.pages]).toEqual([[], 1, 1]);
    expect(all.page?.svg.slice(0, 4)).toBe('<svg');
    expect(required.page?.svg === all.page?.svg).toBe(false);
    const long = await preview([...good, ...Array.from({ length: 40 }, () => paragraph('以下空白。'.repeat(20)))]);
    expect(long.page?.pages).toBeGreaterThan(1);
  });

  it('are told what is wrong with them by clause, line and column while one types', async () => {
    const { page, problems } = await preview([
      ...good,
      paragraph('第一行\n这里 {nothere}'),
      paragraph('没有收尾 [{organ}'),
      paragraph('  '),
    ]);
    expect(page).toBeNull();
    expect(problems.map(({ clause, line, column, field }) => [clause, line, column, field])).toEqual([
      [5, null, null, null],
      [3, 2, 4, 'nothere'],
      [4, 1, 6, null],
    ]);
    const [lacking, rare] = [await preview([paragraph('编号 {number}')]), await preview([...good, paragraph('𠮷')])];
    expect(lacking.problems.map(({ field }) => field)).toEqual(['organ']);
    expect(lacking.page).not.toBeNull();
    expect(rare.problems.map(({ message }) => message)).toEqual([expect.stringContaining('𠮷 (U+20BB7)')]);
  });

  it('are refused with everything that is wrong, and those in force stay', async () => {
    const refused = await save([paragraph('编号 {number} {nothere}'), paragraph('[')]);
    expect([refused.status, contracts.problem.parse(refused.body).code]).toEqual([422, 'http.clauses_faulty']);
    expect(messages(refused)).toEqual([
      'clauses.0.text 第 1 条第 1 行第 13 个字：这种文书没有 {nothere} 这一项内容。',
      expect.stringMatching(/^clauses\.1\.text 第 2 条第 1 行第 1 个字：记号不成对/u),
      expect.stringContaining('clauses 没有一条写到“应当向其提出的机关”{organ}'),
    ]);
    expect(messages(await save([...good, paragraph('𠮷')]))).toEqual([expect.stringContaining('𠮷 (U+20BB7)')]);
    expect((await detailNow()).versions).toEqual([]);
  });

  it('are in force from the moment they are saved, for what is set then', async () => {
    const saved = contracts.noticeClauseDetail.parse((await save(good)).body);
    expect([saved.state.isOwn, saved.clauses]).toEqual([true, good]);
    expect(saved.versions).toMatchObject([{ what: 'changed', reason: '按本县的说法', byName: '姓名-admin' }]);
    const acceptance = '/api/notice-clauses/acceptance/zh';
    const { shipped, lastChange } = await detailNow(acceptance);
    const more = { clauses: [...shipped, paragraph('来访地址：钟英路一号。')], seen: lastChange, reason: '写明地址' };
    await api.done(acceptance, 'admin', more);
    const id = await api.referred();
    const accepted = { seenVersion: 2, notice: { servedOn: today(), manner: 'in_person' } };
    await api.done(`/api/petitions/${id}/accept`, 'transportOfficer', accepted);
    const { lines } = contracts.history.parse((await api.get(`/api/cases/${id}/history`, 'transportHead')).body);
    const seq = lines.findLast(({ type }) => type === 'notified')?.seq ?? 0;
    const language = { 'accept-language': 'zh' };
    const page = await api.bytes(`/api/cases/${id}/documents/${String(seq)}`, 'transportOfficer', language);
    expect(['钟', '英', '址'].filter((one) => !charactersIn(page.bytes).has(one))).toEqual([]);
    // What is issued keeps them, whatever is changed later.
    const drawn = async (body?: object) =>
      (
        await api.ask(body === undefined ? 'GET' : 'POST', `/api/cases/${id}/documents/${String(seq)}`, {
          ...{ by: 'transportOfficer', headers: language },
          ...(body === undefined ? {} : { body }),
        })
      ).bytes;
    const changed = async (clauses: readonly object[] | null) =>
      api.done(acceptance, 'admin', { clauses, seen: (await detailNow(acceptance)).lastChange, reason: '又改' });
    const copy = await drawn();
    await changed(null);
    // Issued, and not served yet.
    expect((await drawn()).equals(copy)).toBe(true);
    await drawn({ purpose: 'serve', words: '送达受理告知书' });
    const served = await drawn();
    await changed(more.clauses);
    expect((await drawn()).equals(served)).toBe(true);
  });

  it('keep every version: put back, as they ship, and the same asked for again is one', async () => {
    const other = [good[0], paragraph('请向{organ}提出（编号 {number}）。')];
    const seen = (await detailNow()).lastChange;
    expect((await save(other, { key: 'once', seen })).status).toBe(200);
    expect((await save(other, { key: 'once', seen })).status).toBe(200);
    await save(good, { reason: '放回来' });
    await save(null, { reason: '用附带的' });
    const { versions, clauses, shipped, state } = await detailNow();
    expect(versions.map(({ what, reason }) => [what, reason])).toEqual([
      ['shipped', '用附带的'],
      ['putBack', '放回来'],
      ['changed', '按本县的说法'],
      ['changed', '按本县的说法'],
    ]);
    expect(versions.map((one) => one.clauses)).toEqual([null, good, other, good]);
    expect([clauses, state.isOwn]).toEqual([shipped, false]);
  });

  it('are not written over what somebody else saved meanwhile', async () => {
    const { lastChange } = await detailNow();
    await save(good);
    const late = await save(null, { seen: lastChange });
    expect([late.status, contracts.problem.parse(late.body).code]).toEqual([409, 'document.clauses_changed_meanwhile']);
    expect((await detailNow()).state.isOwn).toBe(true);
  });

  it('are out of force, and said to be, where a later release knows a content no more', async () => {
    const detail = JSON.stringify({ clauses: [paragraph('{gone}')] });
    await api.database.source.query(
      `insert into clause_change (clauses, what, detail, reason, principal, by_name, key, hash)
       values ('elsewhere/zh', 'changed', $1, 'r', 'p', 'n', 'later', '')`,
      [detail],
    );
    const { state, clauses, shipped } = await detailNow();
    expect([state.isOwn, state.isUnfit, clauses]).toEqual([false, true, shipped]);
  });

  it('are for administrators alone, and no version is ever changed', async () => {
    for (const by of ['bureauHead', 'clerk'] as const) expect((await api.get(path, by)).status).toBe(403);
    expect((await api.get('/api/notice-clauses/nothing/zh', 'admin')).status).toBe(404);
    await expect(api.database.source.query('delete from clause_change')).rejects.toThrow(/permission denied/u);
  });
});
