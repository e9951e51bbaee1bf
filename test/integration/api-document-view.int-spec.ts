import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import mammoth from 'mammoth';
import * as contracts from '#libs/contracts';
import { opinionTexts, petitionSeen } from '../support/an-opinion.js';
import { TestApi, type StaffName } from '../support/api.js';

let api: TestApi;
let id = '';
beforeAll(async () => {
  api = await TestApi.open();
  id = await api.referred();
  await give('transportOfficer', 'accept');
}, 60_000);
afterAll(() => api.close());

async function give(by: StaffName, command: string, body: object = {}): Promise<void> {
  const { item } = await petitionSeen(api, id, by);
  await api.done(`/api/petitions/${id}/${command}`, by, { seenVersion: item.version, ...body });
}

const seen = async (path: string, by: StaffName = 'transportHead', body?: object) => {
  const said = await api.ask(body === undefined ? 'GET' : 'POST', `/api/cases/${id}/documents/${path}`, {
    ...{ by, headers: { 'accept-language': 'zh' } },
    ...(body === undefined ? {} : { body }),
  });
  expect([path, said.status]).toEqual([path, 200]);
  return contracts.documentView.parse(said.body);
};
const typed = (values: object) => ({ type: 'opinionSubmitted', command: 'submitOpinion', values });
const wordsOf = ({ text }: contracts.DocumentView): string => text.body.map((one) => one.text).join('\n');

describe('a document on screen', () => {
  it('as it is written has what is there, and names what is yet to be written in its place', async () => {
    const nothing = await seen('preview', 'transportOfficer', typed({}));
    expect(nothing.text).toMatchObject({ mark: '草稿：尚未出具，不发生效力', issuer: '宾川县交通运输局' });
    expect(nothing.drawn.svg.slice(0, 4)).toBe('<svg');
    for (const gap of ['查明的事实', '处理意见', '法律法规依据', '处理结论'])
      expect(wordsOf(nothing)).toContain(`〔待写：${gap}〕`);
    const half = { ...opinionTexts, outcome: 'support', executeBy: '2027-1', executor: 'dept-transport' };
    const some = wordsOf(await seen('preview', 'transportOfficer', typed(half)));
    for (const text of Object.values(opinionTexts)) expect(some).toContain(text);
    expect(some).not.toContain('待写');
    expect(some).toContain('复查');
    // Half a date is none yet, and what nobody types is no content.
    expect(some).not.toContain('2027');
    const dated = wordsOf(await seen('preview', 'transportOfficer', typed({ ...half, executeBy: '2027-01-10' })));
    expect(dated).toContain('2027年1月10日');
  });

  it('is that of the draft that was submitted and of the opinion that was issued, with the name masked', async () => {
    await give('transportOfficer', 'submitOpinion', { outcome: 'explain', ...opinionTexts });
    const { lines } = contracts.history.parse((await api.get(`/api/cases/${id}/history`, 'transportHead')).body);
    const seqOf = (type: string) => String(lines.findLast((line) => line.type === type)?.seq);
    const draft = await seen(`${seqOf('opinionSubmitted')}/page`);
    expect([draft.text.mark, draft.text.addressee]).toEqual(['草稿：尚未出具，不发生效力', '张**：']);
    await give('transportHead', 'approveOpinion', { submission: 1 });
    const after = contracts.history.parse((await api.get(`/api/cases/${id}/history`, 'transportHead')).body);
    const decided = String(after.lines.findLast((line) => line.type === 'decided')?.seq);
    const issued = await seen(`${decided}/page`);
    expect(issued.text.mark).toBeNull();
    expect(wordsOf(issued)).toBe(wordsOf(draft));
    expect(issued.drawn.svg === draft.drawn.svg).toBe(false);
    expect(issued.text.notes).toEqual([
      '抄件：姓名已隐去，不作送达之用。',
      expect.stringContaining(`第 ${decided} 条`),
    ]);
  });

  it('is given to be edited with the same words in the same order, marked as what serves nobody', async () => {
    const { lines } = contracts.history.parse((await api.get(`/api/cases/${id}/history`, 'transportHead')).body);
    for (const type of ['opinionSubmitted', 'decided']) {
      const seq = String(lines.findLast((line) => line.type === type)?.seq);
      const path = `/api/cases/${id}/documents/${seq}/docx`;
      const copy = await api.bytes(path, 'transportHead', { 'accept-language': 'zh' });
      expect(copy.headers['content-disposition']).toMatch(/^attachment; filename="document\.docx"/u);
      const { value } = await mammoth.extractRawText({ buffer: copy.bytes });
      const [first, ...said] = value.split('\n\n').filter((line) => line !== '');
      const { mark, issuer, number, title, addressee, body, signature, notes } = (await seen(`${seq}/page`)).text;
      expect(first).toContain('编辑稿，不作送达');
      expect(said).toEqual(
        [mark, issuer, number, title, addressee, ...body.map(({ text }) => text)]
          .concat(
            signature.map((line, at) => (at === 0 ? `${line}（盖章）` : line)),
            notes,
          )
          .filter((line) => line !== null),
      );
    }
    expect((await api.get(`/api/cases/${id}/documents/9999/docx`, 'transportHead')).status).toBe(404);
    expect((await api.get(`/api/cases/${id}/documents/1/docx`, 'housingOfficer')).status).toBe(404);
  });

  it('records nothing, is of no type that is no draft, and is there for nobody who does not see the case', async () => {
    const versionOf = async () => (await petitionSeen(api, id, 'transportHead')).item.version;
    const before = await versionOf();
    await seen('preview', 'transportOfficer', typed(opinionTexts));
    expect(await versionOf()).toBe(before);
    const ask = async (by: StaffName, body: object) =>
      (await api.ask('POST', `/api/cases/${id}/documents/preview`, { by, body })).status;
    expect(await ask('transportOfficer', { ...typed({}), type: 'decided' })).toBe(404);
    expect(await ask('transportOfficer', { ...typed({}), type: 'registered' })).toBe(404);
    expect(await ask('transportOfficer', { ...typed({}), command: 'nothing' })).toBe(404);
    expect(await ask('housingOfficer', typed({}))).toBe(404);
    expect((await api.get(`/api/cases/${id}/documents/1/page`, 'housingOfficer')).status).toBe(404);
    expect((await api.get(`/api/cases/${id}/documents/9999/page`, 'transportHead')).status).toBe(404);
  });

  it('reads its case once while somebody types, anew once it has come further, and for each reader', async () => {
    const other = await api.referred();
    const act = async (command: string, body: object = {}) =>
      api.done(`/api/petitions/${other}/${command}`, 'transportOfficer', {
        ...{ seenVersion: await api.versionOf('petitions', other), ...body },
      });
    await act('accept');
    const reads = jest.spyOn(api.platform.docket, 'now');
    const readsOf = async (by: StaffName, facts: string): Promise<number> => {
      reads.mockClear();
      const body = typed({ ...opinionTexts, facts, outcome: 'support' });
      const said = await api.ask('POST', `/api/cases/${other}/documents/preview`, { by, body });
      const { text } = contracts.documentView.parse(said.body);
      expect(text.body.map((one) => one.text).join('\n')).toContain(facts);
      return reads.mock.calls.length;
    };
    const first = await readsOf('transportOfficer', '查明');
    expect([first > 0, await readsOf('transportOfficer', '查明情况属实')]).toEqual([true, 0]);
    expect(await readsOf('transportHead', '查明')).toBeGreaterThan(0);
    await act('askExtension', { days: 10, reason: '案情复杂。' });
    expect(await readsOf('transportOfficer', '查明情况属实。')).toBeGreaterThan(0);
    expect(await readsOf('transportOfficer', '查明情况属实，')).toBe(0);
    reads.mockRestore();
  });

  it('of a command is the paper that the law would give now, which no type has to be named for', async () => {
    const other = await api.referred();
    const asked = (command: string, values: object) =>
      api.ask('POST', `/api/cases/${other}/documents/preview`, {
        ...{ by: 'transportOfficer', headers: { 'accept-language': 'zh' }, body: { command, values } },
      });
    const before = await api.versionOf('petitions', other);
    const some = contracts.documentView.parse(
      (await asked('issueNotice', { notice: '由本局办理，六十日内答复。' })).body,
    );
    expect(some.text).toMatchObject({ mark: '草稿：尚未出具，不发生效力', issuer: '宾川县交通运输局' });
    expect(wordsOf(some)).toContain('由本局办理，六十日内答复。');
    const elsewhere = await asked('declareOutOfRemit', { to: 'dept-water', notice: '属水务局职权。' });
    // What was passed on here is objected to, and not declared another's.
    expect(elsewhere.body).toMatchObject({ code: 'petition.not_direct' });
    // As far as it is filled in: which paper is withdrawn has to be said, what is written may be yet to come.
    expect((await asked('withdrawNotice', { reason: '写错' })).body).toMatchObject({ code: 'http.form_incomplete' });
    expect((await asked('accept', {})).body).toMatchObject({ code: 'http.no_such_document' });
    expect((await asked('correctNotice', { of: 9 })).body).toMatchObject({ code: 'petition.no_paper' });
    expect(await api.versionOf('petitions', other)).toBe(before);
  });
});
