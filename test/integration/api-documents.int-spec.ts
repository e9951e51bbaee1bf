import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { opinionTexts, petitionSeen } from '../support/an-opinion.js';
import { TestApi, type StaffName } from '../support/api.js';
import { charactersIn } from '../support/pdf-text.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

async function give(id: string, by: StaffName, command: string, body: object = {}) {
  const { item } = await petitionSeen(api, id, by);
  const given = await api.post(`/api/petitions/${id}/${command}`, by, { seenVersion: item.version, ...body });
  expect([command, given.status]).toEqual([command, 200]);
  return contracts.outcome.parse(given.body);
}

/** The number of the last fact of a type. */
async function seqOf(id: string, type: string): Promise<number> {
  const { lines } = contracts.history.parse((await api.get(`/api/cases/${id}/history`, 'transportHead')).body);
  return lines.findLast((line) => line.type === type)?.seq ?? 0;
}

async function drawn(id: string, seq: number, asked: { language?: string; by?: StaffName; purpose?: object } = {}) {
  const { language = 'zh', by = 'transportOfficer', purpose } = asked;
  const method = purpose === undefined ? 'GET' : 'POST';
  return await api.ask(method, `/api/cases/${id}/documents/${String(seq)}`, {
    ...{ by, headers: { 'accept-language': language } },
    ...(purpose === undefined ? {} : { body: purpose }),
  });
}

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const has = (pdf: Buffer, text: string): string[] => {
  const there = charactersIn(pdf);
  return [...text].filter((one) => one.trim() !== '' && !there.has(one));
};

describe('a document as a page', () => {
  it('of an acceptance states when it was received and accepted, in both languages, with the same bytes each time', async () => {
    const id = await api.referred();
    await give(id, 'transportOfficer', 'accept', { notice: { servedOn: today(), manner: 'in_person' } });
    const seq = await seqOf(id, 'notified');
    const page = await drawn(id, seq);
    expect([page.status, page.headers['content-type'], page.bytes.subarray(0, 5).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
    expect(has(page.bytes, '县交通运输局受理告知书抄件自受理之日起60日内办结')).toEqual([]);
    expect((await drawn(id, seq)).bytes.equals(page.bytes)).toBe(true);
    const english = await drawn(id, seq, { language: 'en' });
    expect(has(english.bytes, 'Notice of acceptance Transport')).toEqual([]);
    expect(english.bytes.equals(page.bytes)).toBe(false);
  });

  it('of an opinion is marked as long as nobody has issued it, and names who reviews', async () => {
    const id = await api.referred();
    await give(id, 'transportOfficer', 'accept');
    await give(id, 'transportOfficer', 'submitOpinion', { outcome: 'explain', ...opinionTexts });
    const draft = await drawn(id, await seqOf(id, 'opinionSubmitted'));
    expect(has(draft.bytes, '草稿：尚未出具，不发生效力')).toEqual([]);
    await give(id, 'transportHead', 'approveOpinion', { submission: 1 });
    const issued = await drawn(id, await seqOf(id, 'decided'));
    expect(has(issued.bytes, `${opinionTexts.opinion}请求复查县人民政府`)).toEqual([]);
    expect(has(issued.bytes, '稿')).toEqual(['稿']);
  });

  it('has the full name for whoever serves it, and each time is recorded with its purpose', async () => {
    const id = await api.referred();
    await give(id, 'transportOfficer', 'accept', { notice: { servedOn: today(), manner: 'in_person' } });
    const seq = await seqOf(id, 'notified');
    const purpose = { purpose: 'serve', words: '送达受理告知书' };
    // Its place is empty as long as nobody has drawn one.
    const copy = await drawn(id, seq);
    expect(has(copy.bytes, '〔〕号抄')).toEqual([]);
    expect(decodeURIComponent(String(copy.headers['content-disposition']))).toMatch(/信\d{4}-\d+ 告知书\.pdf$/u);
    const served = await drawn(id, seq, { purpose });
    expect([served.status, has(served.bytes, '〔〕抄')]).toEqual([200, ['抄']]);
    // It has its number from now on, whoever looks.
    expect(has((await drawn(id, seq)).bytes, '〔〕抄')).toEqual([]);
    const log = contracts.readLogPage.parse((await api.get(`/api/cases/${id}/read-log`, 'transportHead')).body);
    expect(log.items).toMatchObject([{ what: 'reveal', party: 'p1', ...purpose }]);
    expect(decodeURIComponent(String(served.headers['content-disposition']))).toMatch(/〔\d{4}〕\d+号 告知书\.pdf$/u);
    const refused = await drawn(id, seq, { purpose: { purpose: 'serve', words: '' } });
    expect(refused.status).toBe(400);
  });

  it('is verified by whoever has it, with its number and its code together', async () => {
    const id = await api.referred();
    await give(id, 'transportOfficer', 'accept', { notice: { servedOn: today(), manner: 'in_person' } });
    const seq = await seqOf(id, 'notified');
    await drawn(id, seq, { purpose: { purpose: 'serve', words: '送达受理告知书' } });
    const [row] = await api.database.source.query<{ number: number; code: string; year: number; office: string }[]>(
      `select n.number, n.year, left(encode(f.hash, 'hex'), 16) as code, o.name_zh as office
         from document_number n join docket_fact f using (case_id, seq) join office o on o.id = n.office_id
        where case_id = $1`,
      [id],
    );
    const pageOf = async (number: string, code: string) =>
      (
        await api.get(`/p/verify?${String(new URLSearchParams({ number, code }))}`, undefined, {
          'accept-language': 'zh',
        })
      ).text;
    const number = `${row?.office ?? ''}〔${String(row?.year)}〕${String(row?.number)}号`;
    expect(await pageOf(number, row?.code ?? '')).toMatch(/有这份文书：.*告知书/u);
    // As the code to scan has it; the page says it as it is printed.
    const scanned = `dept-transport/${String(row?.year)}/${String(row?.number)}`;
    expect(await pageOf(scanned, row?.code ?? '')).toContain(`有这份文书：${number}`);
    for (const [no, code] of [
      [number, '0'.repeat(16)],
      [number.replace(/\d+号/u, '9999号'), row?.code ?? ''],
      ['谁的号', row?.code ?? ''],
      [number, ''],
    ] as const) {
      expect(await pageOf(no, code)).toContain('没有文号和核验码都对得上的文书');
    }
  });

  it('is refused with what it lacks, and by which article', async () => {
    const id = await api.referred();
    await give(id, 'transportOfficer', 'notify', { servedOn: today(), manner: 'in_person', notice: null });
    const seq = await seqOf(id, 'notified');
    const { body: chinese } = await drawn(id, seq);
    expect(chinese).toMatchObject({ status: 422, code: 'http.notice_incomplete' });
    expect(chinese.detail).toContain('处理途径和程序（第二十三条第一款）');
    const { body: english } = await drawn(id, seq, { language: 'en' });
    expect(english.detail).toContain('route and procedure (art. 23(1))');
  });

  it('is refused with the characters that no font has', async () => {
    const id = await api.referred();
    await give(id, 'transportOfficer', 'notify', { servedOn: today(), manner: 'in_person', notice: '请𠮷某到窗口' });
    const { body: refused } = await drawn(id, await seqOf(id, 'notified'));
    expect(refused).toMatchObject({ status: 422, code: 'document.glyph_missing' });
    expect(refused.detail).toContain('𠮷 (U+20BB7)');
  });

  it('is there for nobody who does not see the case, and is no document of the petitioner', async () => {
    const id = await api.referred();
    await give(id, 'transportOfficer', 'notify', { servedOn: today(), manner: 'in_person', notice: '由本局办理' });
    const seq = await seqOf(id, 'notified');
    expect((await drawn(id, seq, { by: 'housingOfficer' })).status).toBe(404);
    expect((await drawn(id, await seqOf(id, 'registered'))).status).toBe(404);
    expect((await drawn(id, 9_999)).status).toBe(404);
  });

  it('of an office to an office is drawn with its words', async () => {
    const id = await api.referred();
    await give(id, 'bureauHead', 'comment', { text: '先查明路面何时挖开' });
    const page = await drawn(id, await seqOf(id, 'commented'));
    expect(has(page.bytes, '阅批意见先查明路面何时挖开')).toEqual([]);
  });
});
