import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deliveryDetail } from '#contracts/delivery';
import * as contracts from '#libs/contracts';
import { verifyLedger } from '#libs/docket';
import { canonicalJson } from '#libs/kernel';
import { readTables, workbookOf, type CellValue } from '#libs/workbook';
import { TestApi } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';

const officer = 'transportOfficer';
const heads = ['送达件编号', '邮件号', '交邮日期', '签收日期', '签收人', '退件原因'];

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

async function aLetter(plan: readonly string[] = ['post', 'hand'], parent?: string) {
  const paper = { office: 'dept-transport', notice: 'other', title: '现场查看通知', plan, paper: randomUUID() };
  const opening = { ...paper, parent: parent ?? (await api.referred()) };
  const { case: id } = contracts.outcome.parse((await api.done('/api/deliveries', officer, opening)).body);
  return { id, parent: opening.parent, number: (await itemOf(id)).number };
}

const detailOf = async (id: string) => deliveryDetail.parse((await api.get(`/api/deliveries/${id}`, officer)).body);
const itemOf = async (id: string) => (await detailOf(id)).item;
const lettersOf = async (by: 'transportOfficer' | 'housingOfficer' = officer) =>
  contracts.postalLetters.parse((await api.get('/api/postal', by)).body).items;

async function workbook(rows: readonly (readonly CellValue[])[]): Promise<string> {
  const pieces: Buffer[] = [];
  const sheet = { name: '邮寄清单', widths: heads.map(() => 20), rows: [heads, ...rows] };
  for await (const piece of workbookOf([sheet])) pieces.push(piece);
  return Buffer.concat(pieces).toString('base64');
}

async function brought(where: 'preview' | 'import', file: string, by: 'transportOfficer' | 'transportHead' = officer) {
  const { status, body } = await api.post(`/api/postal/${where}`, by, { file }, randomUUID());
  expect([where, status]).toEqual([where, 200]);
  return contracts.postalReading.parse(body);
}
const verdictsOf = ({ rows }: contracts.PostalReading) => rows.map(({ verdict, acts }) => [verdict, ...acts].join(' '));

const today = daysAhead(0);

describe('registered mail by list', () => {
  let letter: Awaited<ReturnType<typeof aLetter>>;
  beforeEach(async () => {
    letter = await aLetter();
  });

  it('lists what the office has to post, names nobody, and is another list for another office', async () => {
    const found = (await lettersOf()).find(({ delivery }) => delivery === letter.id);
    expect(found).toMatchObject({ number: letter.number, isPosted: false, postedOn: null, tracking: null });
    expect(found?.legalDueOn).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(JSON.stringify(await lettersOf())).not.toContain('张小芳');
    expect((await lettersOf('housingOfficer')).map(({ delivery }) => delivery)).not.toContain(letter.id);
    expect((await api.get('/api/postal', 'supervisor')).status).toBe(403);
  });

  it('is taken with names and addresses, each look recorded with its case, and nothing of the matter', async () => {
    const taken = async (more: object) => {
      const file = await api.ask('POST', '/api/postal/file', { by: officer, body: { words: '交邮用', ...more } });
      expect(file.status).toBe(200);
      const reading = await readTables(file.bytes);
      const [table] = reading.isRead ? reading.tables : [];
      return table?.rows.map((row) => [...row.cells.values()].map(({ text }) => text)) ?? [];
    };
    const cells = await taken({});
    expect(cells[0]?.slice(0, 2)).toEqual(['送达件编号 Delivery', '文号 Document number']);
    const ownOf = (rows: typeof cells) => rows.find(([number]) => number === letter.number);
    expect(ownOf(cells)).toEqual(expect.arrayContaining(['张小芳', '宾居镇某村 3 组']));
    expect(JSON.stringify(cells)).not.toMatch(/路灯|现场查看|532924199001011235|13800001234|Telephone/u);
    // Only where somebody says that the carrier asks for it.
    expect(ownOf(await taken({ withPhones: true }))).toContain('13800001234');
    const log = (await api.get(`/api/cases/${letter.parent}/read-log`, 'transportHead')).body;
    const look = { what: 'reveal', party: 'p1', purpose: 'serve', words: '交邮用' };
    // The newest first: with it the telephone left.
    expect(log.items).toMatchObject([
      { ...look, withPhones: true },
      { ...look, withPhones: false },
    ]);
  });

  it('records postings, receipts and returns of a file, each once, whoever brings it again', async () => {
    const back = await aLetter();
    const posted = await workbook([
      [letter.number, 'XA 1234-5678 9CN', today],
      [back.number, 'XA000000002CN', today],
    ]);
    const before = await brought('preview', posted);
    expect(verdictsOf(before)).toEqual(['ready recordPosting', 'ready recordPosting']);
    expect(before.rows[0]).toMatchObject({ tracking: 'XA123456789CN', postedOn: today, deliveredOn: null });
    expect((await itemOf(letter.id)).phase).toBe('byHand');
    expect(verdictsOf(await brought('import', posted))).toEqual(['recorded recordPosting', 'recorded recordPosting']);
    expect(verdictsOf(await brought('import', posted))).toEqual(['already', 'already']);
    expect((await itemOf(letter.id)).phase).toBe('awaiting');
    expect((await lettersOf()).find(({ delivery }) => delivery === letter.id)).toMatchObject({
      ...{ isPosted: true, postedOn: today, tracking: 'XA123456789CN' },
    });

    // As the carrier writes its own file: by its own number alone, with its own heads, as text.
    const results = Buffer.from(
      `邮政妥投明细\n运单号,妥投日期,签收人,未妥投原因\nXA123456789CN,${today.replaceAll('-', '/')} 10:21:00,张小芳,\nXA000000002CN,,,迁移新址不明\n`,
    ).toString('base64');
    expect(verdictsOf(await brought('preview', results))).toEqual(['ready prove', 'ready recordReturn']);
    expect(verdictsOf(await brought('import', results))).toEqual(['recorded prove', 'recorded recordReturn']);
    expect(verdictsOf(await brought('import', results, 'transportHead'))).toEqual(['already', 'already']);
    expect(await itemOf(letter.id)).toMatchObject({ phase: 'ended', proof: 'postal_receipt', servedOn: today });
    const { progress } = await detailOf(back.id);
    expect(progress.legs.map(({ channel, why }) => [channel, why])).toEqual([
      ['post', 'returned'],
      ['hand', null],
    ]);
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  });

  it('takes the same words of a second letter for a second return, and keeps nobody’s name by which to know them', async () => {
    const comesBack = await workbook([[letter.number, '', '', '', '', '张小芳已搬走']]);
    await brought('import', await workbook([[letter.number, 'XA000000021CN', today]]));
    expect(verdictsOf(await brought('import', comesBack))).toEqual(['recorded recordReturn']);
    await api.done(`/api/deliveries/${letter.id}/replan`, officer, {
      ...{ seenVersion: (await itemOf(letter.id)).version, plan: ['post', 'hand'], reason: '再寄一次' },
    });
    await brought('import', await workbook([[letter.number, 'XA000000022CN', today]]));
    expect(verdictsOf(await brought('import', comesBack))).toEqual(['recorded recordReturn']);
    expect((await detailOf(letter.id)).progress.legs.map(({ channel, why }) => [channel, why])).toEqual([
      ['post', 'returned'],
      ['hand', 'replanned'],
      ['post', 'returned'],
      ['hand', null],
    ]);
    const keys = await api.database.source.query<{ key: string }[]>(
      'select key from docket_request where case_id = $1',
      [letter.id],
    );
    // What somebody would try who has the table and guesses at the name.
    const payload = { reason: '张小芳已搬走' };
    for (const words of [
      [{ command: 'recordReturn', fields: payload }],
      ...[1, 3].map((leg) => ({ leg, commands: [{ type: 'recordReturn', payload }] })),
    ]) {
      const guessed = createHash('sha256').update(canonicalJson(words)).digest('hex').slice(0, 32);
      expect(keys.map(({ key }) => key)).not.toContain(`postal/${letter.id}/${guessed}`);
    }
  });

  it('records a posting and its receipt in one row', async () => {
    const file = await workbook([[letter.number, 'XA000000003CN', today, today, '本人']]);
    expect(verdictsOf(await brought('preview', file))).toEqual(['ready recordPosting prove']);
    expect(verdictsOf(await brought('import', file))).toEqual(['recorded recordPosting prove']);
    expect(verdictsOf(await brought('import', file))).toEqual(['already']);
    expect(await itemOf(letter.id)).toMatchObject({ phase: 'ended', proof: 'postal_receipt' });
  });

  it('says of each row why it is refused, in the language of whoever asks, and takes the others', async () => {
    const others = await Promise.all(Array.from({ length: 7 }, () => aLetter()));
    const number = (n: number): string => others[n]?.number ?? '';
    const hand = await aLetter(['hand']);
    const file = await workbook([
      [letter.number, 'XA000000010CN', today],
      [letter.number, 'XA000000010CN', today],
      ['信2026-999999-1', 'XA000000011CN', today],
      [number(0), 'XA000000012CN', daysAhead(1)],
      [number(1), '', today],
      [number(2), 'XA000000013CN', ''],
      [number(3), 'XA000000014CN', '昨天'],
      [number(4), 'XA000000015CN', today, today, '', '查无此人'],
      [number(5), '', '', today],
      [hand.number, 'XA000000016CN', today],
      [number(6)],
    ]);
    const preview = await brought('preview', file);
    expect(preview.rows.map(({ verdict }) => verdict)).toEqual(['ready', ...Array(9).fill('refused'), 'empty']);
    const taken = await brought('import', file);
    expect(taken.rows.map(({ row, sentence }) => [row, sentence])).toEqual([
      [2, null],
      [3, 'The same delivery stands in a row above.'],
      [4, 'The office has no such delivery, and posted nothing under this tracking number.'],
      [5, expect.any(String)],
      [6, 'The tracking number is missing.'],
      [7, 'The day of posting is missing.'],
      [8, 'A date cannot be read: write it as 2026-11-30.'],
      [9, 'It cannot both have arrived and come back.'],
      [10, 'Its posting is not recorded: fill in the tracking number and the day of posting too.'],
      [11, expect.any(String)],
      [12, null],
    ]);
    expect(taken.rows[0]?.verdict).toBe('recorded');
    expect((await itemOf(letter.id)).phase).toBe('awaiting');
    expect((await itemOf(others[0]?.id ?? '')).phase).toBe('byHand');
  });

  it('is no file of letters where it has no such columns, or is none at all', async () => {
    const strange = Buffer.from('姓名,金额\n张小芳,3\n').toString('base64');
    expect((await brought('preview', strange)).refusal).toMatch(/^There is no column/u);
    const picture = Buffer.from('89504e470d0a1a0a', 'hex').toString('base64');
    expect((await brought('import', picture)).refusal).toMatch(/picture/u);
    expect((await api.post('/api/postal/import', officer, { file: 'not base64!' }, randomUUID())).status).toBe(400);
  });
});
