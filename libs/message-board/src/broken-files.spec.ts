import { Buffer } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import { as, type Instant } from '#libs/kernel';
import { aRow, aWorkbook, HEADER, rowsXml, rowXml, zipOf } from '../../../test/support/a-workbook.js';
import { type FileRefusal, type Limits, type Message, readMessageBoard, type RowRefusal } from './index.js';

const now = as<Instant>('2026-11-24T00:00:00.000Z');

async function refusalOf(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<FileRefusal> {
  const reading = await readMessageBoard(bytes, { now, limits });
  if (reading.isRead) throw new Error('was read');
  return reading.refusal;
}

async function rowsOf(bytes: Uint8Array): Promise<{ messages: readonly Message[]; refusals: readonly RowRefusal[] }> {
  const reading = await readMessageBoard(bytes, { now });
  if (!reading.isRead) throw new Error(`refused: ${JSON.stringify(reading.refusal)}`);
  return reading;
}

const sheet = (...rows: ReturnType<typeof aRow>[]) => ({ xml: rowsXml([HEADER, ...rows]) });
const good = () => aWorkbook({ sheets: [sheet(aRow(1), aRow(2))] });

describe('files that are no workbook', () => {
  const ole = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from(stream, 'utf16le')]);
  it.each<[string, Uint8Array | string, FileRefusal]>([
    ['nothing', '', { reason: 'empty-file' }],
    ['blanks', ' \r\n\uFEFF', { reason: 'empty-file' }],
    ['an HTML page in capitals', '\uFEFF<!DOCTYPE HTML><HTML>', { reason: 'not-a-workbook', what: 'html' }],
    ['a bare table', '  <table><tr><td>留言编号', { reason: 'not-a-workbook', what: 'html' }],
    ['a web archive', 'MIME-Version: 1.0\r\n', { reason: 'not-a-workbook', what: 'html' }],
    ['a PDF', '%PDF-1.7', { reason: 'not-a-workbook', what: 'pdf' }],
    ['a letter', '尊敬的领导：您好', { reason: 'not-a-workbook', what: 'text' }],
    ['noise', Buffer.from('00ff00ff1280ff', 'hex'), { reason: 'unknown-encoding' }],
    [
      'an XML spreadsheet',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      { reason: 'format-not-accepted', what: '.xml' },
    ],
    ['a workbook with a password', ole('EncryptedPackage'), { reason: 'password-protected' }],
    ['an old workbook', ole('Workbook'), { reason: 'format-not-accepted', what: '.xls' }],
    ['an old document', ole('WordDocument'), { reason: 'not-a-workbook', what: 'word' }],
    [
      'a binary workbook',
      zipOf([{ name: 'xl/workbook.bin', bytes: 'x' }]),
      { reason: 'format-not-accepted', what: '.xlsb' },
    ],
    [
      'an OpenDocument sheet',
      zipOf([{ name: 'content.xml', bytes: 'x' }]),
      { reason: 'format-not-accepted', what: '.ods' },
    ],
    ['a document', zipOf([{ name: 'word/document.xml', bytes: 'x' }]), { reason: 'not-a-workbook', what: 'word' }],
    ['an archive of files', zipOf([{ name: 'a.txt', bytes: 'x' }]), { reason: 'not-a-workbook', what: 'zip' }],
  ])('refuses %s', async (_, bytes, expected) => {
    expect(await refusalOf(Buffer.from(bytes))).toEqual(expected);
  });
});

describe('damaged and hostile workbooks', () => {
  it('refuses a file cut off anywhere, and never hangs or throws', async () => {
    const whole = good();
    for (let length = 4; length < whole.length; length += 97) {
      expect(await refusalOf(whole.subarray(0, length))).toMatchObject({ reason: 'damaged-file' });
    }
  });

  it('refuses or reads a file with a flipped byte, and never throws', async () => {
    const whole = good();
    for (let at = 0; at < whole.length; at += 13) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x41;
      const reading = await readMessageBoard(flipped, { now });
      expect(typeof reading.isRead).toBe('boolean');
    }
  });

  it('refuses a part whose checksum is not its own', async () => {
    const more = [{ name: 'xl/sharedStrings.xml', bytes: '<sst/>', claims: { crc: 1 } }];
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const rels = `<Relationships><Relationship Id="a" Type="${relation}/worksheet" Target="s.xml"/><Relationship Id="b" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
    const workbook = zipOf([
      {
        name: 'xl/workbook.xml',
        bytes: '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="a"/></sheets></workbook>',
      },
      { name: 'xl/_rels/workbook.xml.rels', bytes: rels },
      ...more,
    ]);
    expect(await refusalOf(workbook)).toEqual({ reason: 'damaged-file', what: 'part' });
  });

  it('refuses a bomb by its ratio before unpacking it, and by its size where the archive lies about it', async () => {
    const zeros = Buffer.alloc(24 * 1024 * 1024, ' ');
    const honest = aWorkbook({ sheets: [{ xml: `${zeros.toString()}<sheetData/>` }] });
    const before = process.memoryUsage().rss;
    expect(await refusalOf(honest)).toMatchObject({ reason: 'too-large', what: 'ratio' });
    const lie = [{ name: 'xl/workbook.xml', bytes: zeros, claims: { size: 100 } }];
    expect(await refusalOf(zipOf(lie))).toMatchObject({ reason: 'damaged-file' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('refuses more unpacked bytes, rows, entries or text than the limits', async () => {
    expect(await refusalOf(good(), { unpackedBytes: 500 })).toMatchObject({ reason: 'too-large', what: 'unpacked' });
    expect(await refusalOf(good(), { rows: 1 })).toEqual({ reason: 'too-many-rows', limit: 1 });
    expect(await refusalOf(good(), { entries: 2 })).toMatchObject({ reason: 'too-large', what: 'entries' });
    expect(await refusalOf(good(), { textChars: 10 })).toMatchObject({ reason: 'too-large', what: 'text' });
    expect(await refusalOf(good(), { fileBytes: 100 })).toMatchObject({ reason: 'too-large', what: 'file' });
  });

  it('refuses entities of the file’s own, two parts of one name, and an encrypted part', async () => {
    const lol = '<!DOCTYPE l [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>';
    expect(
      await refusalOf(
        zipOf([
          { name: 'xl/_rels/workbook.xml.rels', bytes: '<Relationships/>' },
          { name: 'xl/workbook.xml', bytes: lol },
        ]),
      ),
    ).toEqual({ reason: 'damaged-file', what: 'xml' });
    const twice = { name: 'xl/workbook.xml', bytes: '<workbook/>' };
    expect(await refusalOf(zipOf([twice, twice]))).toEqual({ reason: 'damaged-file', what: 'zip' });
    const more = [{ name: 'xl/_rels/workbook.xml.rels', bytes: 'x', isEncrypted: true }];
    expect(await refusalOf(zipOf([twice, ...more]))).toEqual({ reason: 'password-protected' });
  });
});

describe('headers and sheets', () => {
  it('reads columns by their names in any order, with blanks, invisible characters and a title above', async () => {
    const xml = rowsXml([
      ['某县网络问政留言'],
      ['备注', ' 留言详情', '留言时间\n', '\u200B留言主题', '留言\u3000用户', '留言编号'],
      ['x', '路灯坏了', '2019/4/25', '路灯', '007', 12],
    ]);
    const { messages } = await rowsOf(aWorkbook({ sheets: [{ xml }] }));
    expect(messages).toMatchObject([{ row: 3, number: '12', user: '007', subject: '路灯', detail: '路灯坏了' }]);
  });

  it('refuses a column that stands there twice, a table without rows, and a sheet without the columns', async () => {
    const doubled = { xml: rowsXml([[...HEADER, '留言 时间'], aRow(1)]) };
    expect(await refusalOf(aWorkbook({ sheets: [doubled] }))).toEqual({
      reason: 'duplicate-column',
      column: '留言时间',
    });
    expect(await refusalOf(aWorkbook({ sheets: [sheet()] }))).toEqual({ reason: 'no-rows' });
    const other = {
      xml: rowsXml([
        ['姓名', '电话'],
        ['某', 1],
      ]),
    };
    expect(await refusalOf(aWorkbook({ sheets: [other] }))).toMatchObject({
      reason: 'missing-column',
      column: '留言编号',
    });
  });

  it('reads the one sheet that is a message board, names the others, and refuses two', async () => {
    const notes = { name: '说明', xml: rowsXml([['本表由系统导出']]) };
    const hidden = { name: '旧', state: 'hidden', ...sheet(aRow(9)) };
    const board = { name: '留言', ...sheet(aRow(1)) };
    const reading = await readMessageBoard(aWorkbook({ sheets: [notes, hidden, board] }), { now });
    expect(reading).toMatchObject({ isRead: true, notes: { otherSheets: ['说明', '旧'] } });
    const second = { name: '另一', ...sheet(aRow(2)) };
    expect(await refusalOf(aWorkbook({ sheets: [board, second] }))).toEqual({
      reason: 'several-sheets',
      what: '留言、另一',
    });
  });
});

describe('cells', () => {
  it('reads shared, rich and inline texts without readings, and unescapes what the workbook escaped', async () => {
    const sharedStrings =
      '<si><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r><rPh><t>jia</t></rPh></si><si><t>一_x000D_\n二_x005F_x000D_</t></si>';
    const shared = (at: number) => ({ type: 's', xml: `<v>${at}</v>` });
    const row = aRow(1, { 留言主题: shared(0), 留言详情: shared(1) });
    const { messages } = await rowsOf(aWorkbook({ sheets: [sheet(row)], sharedStrings }));
    expect(messages).toMatchObject([{ subject: '甲 乙', detail: '一\n二_x000D_' }]);
  });

  it('reads rows and cells without references, and elements with a prefix', async () => {
    const cell = (text: string) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
    const row = (texts: readonly string[]) => `<x:row>${texts.map(cell).join('')}</x:row>`;
    const xml = `<x:sheetData>${row(HEADER)}${row(['5', 'T', '题', '2019/4/25', '文'])}</x:sheetData>`;
    const { messages } = await rowsOf(aWorkbook({ sheets: [{ xml }] }));
    expect(messages).toMatchObject([{ row: 2, number: '5' }]);
  });

  it('refuses formulas of every form, errors, and a pseudonym that became a number', async () => {
    const { messages, refusals } = await rowsOf(
      aWorkbook({
        sheets: [
          sheet(
            aRow(1, { 留言时间: { xml: '<f t="shared" si="0"/><v>43580</v>' } }),
            aRow(2, { 留言详情: { type: 'str', xml: '<f t="array" ref="E3:E4">A1:A2</f><v>x</v>' } }),
            aRow(3, { 留言详情: { type: 'str', xml: '<v>filled by the array formula above</v>' } }),
            aRow(4, { 留言主题: { type: 'e', xml: '<v>#REF!</v>' } }),
            aRow(5, { 留言用户: 7 }),
            aRow(6),
          ),
        ],
      }),
    );
    expect(refusals.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [2, '留言时间', 'formula'],
      [3, '留言详情', 'formula'],
      [4, '留言详情', 'formula'],
      [5, '留言主题', 'error-cell'],
      [6, '留言用户', 'not-text'],
    ]);
    expect(messages).toHaveLength(1);
  });

  it('says of an empty cell below a merged one that it is merged, and reads hidden rows', async () => {
    const rows = [rowXml(1, HEADER), rowXml(2, aRow(1)), rowXml(3, aRow(2, { 留言用户: null }), 'hidden="1"')];
    const xml = `<sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>`;
    const reading = await readMessageBoard(aWorkbook({ sheets: [{ xml }] }), { now });
    expect(reading).toMatchObject({
      messages: [{ row: 2 }],
      refusals: [{ row: 3, column: '留言用户', reason: 'merged-cell', range: 'B2:B3' }],
      notes: { hiddenRows: 1 },
    });
  });

  it('refuses control characters, lone surrogates and texts over the limit, without repeating the text', async () => {
    const { refusals } = await rowsOf(
      aWorkbook({
        sheets: [
          sheet(
            aRow(1, { 留言详情: '_x0000_' }),
            aRow(2, { 留言详情: '_xD800_' }),
            aRow(3, { 留言详情: '长'.repeat(100_001) }),
          ),
        ],
      }),
    );
    expect(refusals).toMatchObject([
      { reason: 'bad-character', value: '' },
      { reason: 'bad-character', value: '' },
      { reason: 'too-long', value: '', length: 100_001, limit: 100_000 },
    ]);
  });

  it('names every cell of a row that is wrong', async () => {
    const { refusals } = await rowsOf(
      aWorkbook({ sheets: [sheet(aRow(1, { 留言用户: null, 留言时间: '2019/2/30' }), aRow(2))] }),
    );
    expect(refusals).toMatchObject([
      { row: 2, column: '留言用户', reason: 'missing', also: [{ column: '留言时间', reason: 'no-such-date' }] },
    ]);
  });

  it('refuses a reply before its message, but not on the same day where a time is unknown', async () => {
    const header = [...HEADER, '答复意见', '答复时间'];
    const rows = [
      [...aRow(1), '已收悉', '2019/4/25'],
      [...aRow(2), '已收悉', '2019/4/25 9:32:08'],
      [...aRow(3), '已收悉', null],
      [...aRow(4), null, '2019/4/26'],
    ];
    const { messages, refusals } = await rowsOf(aWorkbook({ sheets: [{ xml: rowsXml([header, ...rows]) }] }));
    expect(messages).toMatchObject([{ number: '1', reply: { isTimeKnown: false } }]);
    expect(refusals).toMatchObject([
      { row: 3, column: '答复时间', reason: 'reply-before-message' },
      { row: 4, column: '答复时间', reason: 'missing' },
      { row: 5, column: '答复意见', reason: 'missing' },
    ]);
  });

  it('reads a category as its path, and refuses a text in the place of a name', async () => {
    const header = [...HEADER, '三级分类', '一级分类', '点赞数'];
    const rows = [
      [...aRow(1), '其他', '城乡建设', 3],
      [...aRow(2), '', '字'.repeat(65), '4'],
      [...aRow(3), '', '', '很多'],
    ];
    const { messages, refusals } = await rowsOf(aWorkbook({ sheets: [{ xml: rowsXml([header, ...rows]) }] }));
    expect(messages).toMatchObject([{ category: ['城乡建设', '其他'], votes: { against: 0, for: 3 } }]);
    expect(refusals).toMatchObject([
      { row: 3, column: '一级分类', reason: 'too-long', limit: 64 },
      { row: 4, column: '点赞数', reason: 'not-a-number', value: '很多' },
    ]);
  });
});
