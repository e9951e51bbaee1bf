import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { workbookOf, type Sheet } from './index.js';

/** The XML of the first sheet: the part before the central directory that is named so. */
async function sheetOf(sheet: Sheet): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of workbookOf([sheet])) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const name = 'xl/worksheets/sheet1.xml';
  return inflateRawSync(bytes.subarray(bytes.indexOf(name) + name.length)).toString('utf8');
}

const rows = [
  ['编号 Id', '性质 Type'],
  ['a', null],
];

describe('a sheet of a workbook', () => {
  it('offers the words of a closed list, and takes others beside an open one', async () => {
    const xml = await sheetOf({
      ...{ name: '机构', widths: [10, 10], rows },
      choices: [
        { column: 0, from: '机构!$A$2:$A$9', isOpen: true },
        { column: 1, from: ['部门', '乡镇 & 街道'] },
      ],
    });
    expect(xml).toContain(
      '<dataValidation type="list" allowBlank="1" sqref="A2:A2000"><formula1>机构!$A$2:$A$9</formula1></dataValidation>',
    );
    expect(xml).toContain(
      '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B2000"><formula1>&quot;部门,乡镇 &amp; 街道&quot;</formula1></dataValidation>',
    );
    expect(xml.indexOf('</sheetData>')).toBeLessThan(xml.indexOf('<dataValidations count="2">'));
  });

  it('has none where none are named', async () => {
    expect(await sheetOf({ name: '机构', widths: [10, 10], rows })).not.toContain('dataValidation');
  });
});
