import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { history } from '#libs/contracts';
import { verifyLedger } from '#libs/docket';
import { verifyFiles } from '../../apps/cli/src/ledger/verify-files.js';
import { TestApi, type StaffName } from '../support/api.js';
import { changeOffice, officeOf } from '../support/organisation.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** A petition that an office gave notice of, and the number of that fact. */
async function notified(words = '由本局办理，六十日内答复。'): Promise<{ readonly id: string; readonly seq: number }> {
  const id = await api.referred();
  const seenVersion = await api.versionOf('petitions', id);
  const notice = { servedOn: today(), manner: 'in_person', notice: words };
  await api.done(`/api/petitions/${id}/notify`, 'transportOfficer', { seenVersion, ...notice });
  return { id, seq: (await linesOf(id)).findLast(({ type }) => type === 'notified')?.seq ?? 0 };
}

const linesOf = async (id: string) =>
  history.parse((await api.get(`/api/cases/${id}/history`, 'transportHead')).body).lines;
const keptOf = async (id: string) => (await linesOf(id)).filter(({ type }) => type === 'documentKept');

const served = (
  { id, seq }: { readonly id: string; readonly seq: number },
  { by = 'transportOfficer', language = 'zh' }: { by?: StaffName; language?: 'zh' | 'en' } = {},
) =>
  api.ask('POST', `/api/cases/${id}/documents/${String(seq)}`, {
    ...{ by, body: { purpose: 'serve', words: '送达告知书', language } },
  });

/** What cannot draw: whatever is given now was kept. */
async function withoutTypesetter<T>(work: () => Promise<T>): Promise<T> {
  const { typesetter } = api.platform;
  Object.assign(api.platform, { typesetter: { typeset: () => Promise.reject(new Error('nothing is drawn')) } });
  try {
    return await work();
  } finally {
    Object.assign(api.platform, { typesetter });
  }
}

/** What a kind says of its rooms once, when they begin: no kind whose cases have notices has any. */
async function isRoom(id: string, isApart: boolean): Promise<void> {
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await owner.query('update docket_case set room = case when $2 then id end where id = $1', [id, isApart]);
  await owner.end();
}

const verified = async (query: object): Promise<string> =>
  (await api.get(`/p/verify?${String(new URLSearchParams({ ...query }))}`, undefined, { 'accept-language': 'zh' }))
    .text;

describe('a document that was set to be served', () => {
  it('is these bytes ever after, whoever asks and whatever could be drawn now', async () => {
    const one = await notified();
    const first = await served(one);
    expect(first.status).toBe(200);
    const again = await withoutTypesetter(() => served(one, { by: 'clerk' }));
    expect([again.status, again.bytes.equals(first.bytes)]).toEqual([200, true]);
    expect(again.headers['content-disposition']).toBe(first.headers['content-disposition']);
    expect(await keptOf(one.id)).toMatchObject([
      { raw: { data: { of: one.seq, file: { sha256: sha256(first.bytes) } } } },
    ]);
  });

  it('draws no number where it cannot be set, so that the series has no gap', async () => {
    const numberOf = async ({ id }: { readonly id: string }) =>
      (
        await api.database.source.query<{ number: number }[]>('select number from document_number where case_id = $1', [
          id,
        ])
      )[0]?.number;
    const [before, refused, after] = [await notified(), await notified('请𠮷某到窗口'), await notified()];
    await served(before);
    expect((await served(refused)).body).toMatchObject({ status: 422, code: 'document.glyph_missing' });
    expect(await numberOf(refused)).toBeUndefined();
    await served(after);
    expect(await numberOf(after)).toBe(((await numberOf(before)) ?? 0) + 1);
  });

  it('draws none in a room, whose bytes are kept: the office that reads its series finds no gap', async () => {
    const [before, inRoom, after] = [await notified(), await notified(), await notified()];
    await isRoom(inRoom.id, true);
    const pages = [await served(before), await served(inRoom), await served(inRoom), await served(after)];
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(pages[2]?.bytes.equals(pages[1]?.bytes ?? Buffer.alloc(0))).toBe(true);
    expect(decodeURIComponent(String(pages[1]?.headers['content-disposition']))).not.toContain('〔');
    const rows = await api.database.source.query<{ id: string; number: number }[]>(
      'select case_id as id, number from document_number where case_id = any($1) order by number',
      [[before.id, inRoom.id, after.id]],
    );
    expect(rows.map(({ id }) => id)).toEqual([before.id, after.id]);
    expect((rows[1]?.number ?? 0) - (rows[0]?.number ?? 0)).toBe(1);
    // The row says what its chain says again.
    await isRoom(inRoom.id, false);
  });

  it('keeps the name under which its office issued it, by which it is verified ever after', async () => {
    const one = await notified();
    await served(one);
    const [row] = await api.database.source.query<{ number: number; year: number; code: string }[]>(
      `select n.number, n.year, left(encode(f.hash, 'hex'), 16) as code
         from document_number n join docket_fact f using (case_id, seq) where case_id = $1`,
      [one.id],
    );
    const { name } = await officeOf(api, 'dept-transport');
    const renamed = async (zh: string) =>
      expect((await changeOffice(api, 'dept-transport', { name: { ...name, zh }, reason: '机构改革' })).status).toBe(
        200,
      );
    await renamed('宾川县交通局');
    const number = `${name.zh}〔${String(row?.year)}〕${String(row?.number)}号`;
    // As an input method of full width writes it, with a blank in the code.
    const typed = { number: number.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))) };
    const code = `${row?.code.slice(0, 8) ?? ''} ${row?.code.slice(8) ?? ''}`;
    expect(await verified({ ...typed, code })).toContain(`有这份文书：${number}`);
    await renamed(name.zh);
  });

  it('is one for each language, with one number', async () => {
    const one = await notified();
    const [chinese, english] = [await served(one), await served(one, { language: 'en' })];
    expect(chinese.bytes.equals(english.bytes)).toBe(false);
    const rows = await api.database.source.query('select number from document_number where case_id = $1', [one.id]);
    expect([rows, await keptOf(one.id)]).toMatchObject([{ length: 1 }, { length: 2 }]);
  });

  it('is told once where several set it at once, and all are given the same', async () => {
    const one = await notified();
    const given = await Promise.all([served(one), served(one, { by: 'clerk' }), served(one)]);
    expect(new Set(given.map(({ status, bytes }) => `${String(status)} ${sha256(bytes)}`)).size).toBe(1);
    expect(await keptOf(one.id)).toHaveLength(1);
  });

  it('lies in the store, which is checked with the ledger, and is refused by name where it is lost', async () => {
    const { files } = api.platform;
    const one = await notified();
    const { bytes } = await served(one);
    const check = () =>
      verifyFiles({ database: api.database.source, store: files?.store as never, onFile: () => undefined });
    expect((await check()).findings).toEqual([]);
    await files?.store.remove(sha256(bytes));
    expect((await check()).findings).toMatchObject([{ row: sha256(bytes), problem: 'file_missing' }]);
    expect((await served(one)).body).toMatchObject({ status: 503, code: 'files.not_there' });
  });

  it('is set by nobody while there is no store to keep it in', async () => {
    const { files } = api.platform;
    const one = await notified();
    Object.assign(api.platform, { files: null });
    const refused = await served(one).finally(() => Object.assign(api.platform, { files }));
    expect(refused.body).toMatchObject({ status: 503, code: 'files.no_store' });
    expect(await keptOf(one.id)).toEqual([]);
  });

  it('is erased with the name that stands on it, and is set anew without it', async () => {
    const one = await notified();
    const { bytes } = await served(one);
    const body = { seenVersion: await api.versionOf('petitions', one.id), facts: [1], reason: '本人要求删除' };
    await api.done(`/api/courses/${one.id}/eraseSealed`, 'admin', body);
    expect(await api.platform.files?.store.open(sha256(bytes))).toBeNull();
    const again = await served(one);
    expect([again.status, again.bytes.equals(bytes)]).toEqual([200, false]);
    expect((await verifyLedger(api.database.source, api.platform)).findings).toEqual([]);
  });
});

describe('a file that somebody holds', () => {
  it('is verified by its hash alone, also together with number and code, and another one is not', async () => {
    const one = await notified();
    const { bytes } = await served(one);
    const hash = sha256(bytes);
    expect(await verified({ hash })).toMatch(/有这份文书：.*告知书.*一字不差/su);
    expect(await verified({ hash: sha256(Buffer.from('another')) })).toContain('没有一份留存的送达文本与这个文件相同');
    const [row] = await api.database.source.query<{ number: string; code: string }[]>(
      `select concat_ws('/', n.office_id, n.year, n.number) as number, left(encode(f.hash, 'hex'), 16) as code
         from document_number n join docket_fact f using (case_id, seq) where n.case_id = $1`,
      [one.id],
    );
    expect(await verified({ ...row, hash })).toContain('一字不差');
    expect(await verified({ ...row, hash: sha256(Buffer.from('another')) })).toContain(
      '您手里的文件不是留存的送达文本',
    );
    expect(await verified({ hash: 'no hash' })).not.toMatch(/class="box (?:done|alert)"/u);
  });

  it('is said to stand no more once it was withdrawn, and to have been corrected, with the paper that says so', async () => {
    const id = await api.referred();
    const give = async (command: string, body: object) => {
      const seenVersion = await api.versionOf('petitions', id);
      await api.done(`/api/petitions/${id}/${command}`, 'transportOfficer', { seenVersion, ...body });
      return (await linesOf(id)).at(-1)?.seq ?? 0;
    };
    const seq = await give('issueNotice', { notice: '由本局办理。' });
    const hash = sha256((await served({ id, seq })).bytes);
    expect(await verified({ hash })).not.toMatch(/不再有效|后来的文书/u);
    const correction = await give('correctNotice', { of: seq, text: '六十日内办结。' });
    await served({ id, seq: correction });
    expect(await verified({ hash })).toMatch(/后来的文书：更正通知书 .*〔\d{4}〕\d+号/su);
    expect(await verified({ hash })).not.toContain('不再有效');
    await give('withdrawNotice', { of: seq, reason: '写错了办理单位。' });
    expect(await verified({ hash })).toMatch(/不再有效.*更正通知书.*撤回通知书/su);
  });
});
