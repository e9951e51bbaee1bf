import { columnLetters } from './cell.js';
import { zipOf, type ZipPart } from '#libs/archive';

/** What is written into a cell: text, a whole number, or nothing. */
export type CellValue = string | number | null;

/** Media type of a workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What may be chosen from in the cells of a column, from the second row on. */
export interface Choices {
  /** From 0. */
  readonly column: number;
  /** Words, at most 255 characters with the commas between them; or a range of the workbook, such as `机构!$A$2:$A$500`. */
  readonly from: readonly string[] | string;
  /** Also what is not in the list is taken. */
  readonly isOpen?: boolean;
}

/** One sheet: its head is bold and stays in sight. */
export interface Sheet {
  readonly name: string;
  /** In characters of the usual size. */
  readonly widths: readonly number[];
  readonly rows: AsyncIterable<readonly CellValue[]> | Iterable<readonly CellValue[]>;
  /** Left out: anything may be written anywhere. */
  readonly choices?: readonly Choices[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const begin = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A workbook (.xlsx) as bytes that can be sent while its rows are read. Every text is a text: nothing that somebody
 * wrote into a case is a formula in the file.
 */
export function workbookOf(sheets: readonly Sheet[]): AsyncGenerator<Buffer> {
  const part = (name: string, xml: string): ZipPart => ({ name, content: [begin + xml] });
  return zipOf([
    part('[Content_Types].xml', contentTypes(sheets.length)),
    part('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])),
    part('xl/workbook.xml', workbookXml(sheets)),
    part(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${String(at + 1)}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ),
    part('xl/styles.xml', styles),
    ...sheets.map((sheet, at): ZipPart => ({
      name: `xl/worksheets/sheet${String(at + 1)}.xml`,
      content: sheetXml(sheet),
    })),
  ]);
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (name: string, what: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${type}.${what}+xml"/>`;
  const each = Array.from({ length: sheets }, (_, at) => override(`worksheets/sheet${String(at + 1)}`, 'worksheet'));
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${each.join('')}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="r${String(at + 1)}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, at) =>
      `<sheet name="${escaped(sheetName(name))}" sheetId="${String(at + 1)}" r:id="r${String(at + 1)}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each.join('')}</sheets></workbook>`;
}

// What Excel takes as a name of a sheet.
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31);

// Style 0: as usual; 1: bold, for the head.
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

// Rows in one piece: few enough to be small in memory, enough that packing does not wait for each.
const rowsPerPiece = 200;

async function* sheetXml({ widths, rows, choices = [] }: Sheet): AsyncGenerator<string> {
  const columns = widths.map((width, at) => {
    const place = String(at + 1);
    return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield `${begin}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
  let piece: string[] = [];
  let number = 0;
  for await (const cells of rows) {
    number += 1;
    const style = number === 1 ? ' s="1"' : '';
    const each = cells.map((cell, at) => cellXml(cell, `${columnLetters(at)}${String(number)}`, style));
    piece.push(`<row r="${String(number)}">${each.join('')}</row>`);
    if (piece.length < rowsPerPiece) continue;
    yield piece.join('');
    piece = [];
  }
  yield `${piece.join('')}</sheetData>${choicesXml(choices)}</worksheet>`;
}

// As far down as anybody fills in by hand.
const lastChoiceRow = 2_000;

/** Drop-down lists. What is not in a closed one is refused by the program that the file is open in. */
function choicesXml(choices: readonly Choices[]): string {
  if (choices.length === 0) return '';
  const each = choices.map(({ column, from, isOpen = false }) => {
    const cells = `${columnLetters(column)}2:${columnLetters(column)}${String(lastChoiceRow)}`;
    const formula = typeof from === 'string' ? from : `"${from.join(',')}"`;
    const refuses = isOpen ? '' : ' showErrorMessage="1"';
    return `<dataValidation type="list" allowBlank="1"${refuses} sqref="${cells}"><formula1>${escaped(formula)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${String(choices.length)}">${each.join('')}</dataValidations>`;
}

function cellXml(cell: CellValue, place: string, style: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"${style}><v>${String(cell)}</v></c>`;
  return `<c r="${place}" t="inlineStr"${style}><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

// XML has no way to write these, not even escaped.
// oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text
    .replace(unwritable, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}
