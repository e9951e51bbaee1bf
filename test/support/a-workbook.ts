import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive for a test; `claims` overrides what the archive says of it. */
export interface Part {
  readonly name: string;
  readonly bytes: Buffer | string;
  readonly claims?: { readonly size?: number; readonly crc?: number };
  readonly isEncrypted?: boolean;
}

/** Packs parts as a zip archive, byte by byte, so that a test can make wrong ones. */
export function zipOf(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const bytes = Buffer.from(part.bytes);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(part.isEncrypted ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(part.claims?.crc ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.claims?.size ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, tail, name]));
    files.push(file);
    offset += file.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, entries, end]);
}

/** One sheet for a test: the XML inside `<worksheet>`. */
interface SheetXml {
  readonly name?: string;
  readonly state?: string;
  readonly xml: string;
}

/** What a workbook for a test is made of. */
export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  readonly sharedStrings?: string;
  readonly is1904?: boolean;
  readonly more?: readonly Part[];
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Packs sheets as a workbook. */
export function aWorkbook({ sheets, sharedStrings, is1904 = false, more = [] }: WorkbookXml): Buffer {
  const list = sheets.map(
    ({ name = `Sheet${sheets.length}`, state = 'visible' }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
  );
  const targets = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATION}/worksheet" Target="worksheets/s${at + 1}.xml"/>`,
  );
  const strings = `<Relationship Id="rIdS" Type="${RELATION}/sharedStrings" Target="/xl/sharedStrings.xml"/>`;
  return zipOf([
    {
      name: 'xl/workbook.xml',
      bytes: `<workbook xmlns:r="${RELATION}"><workbookPr date1904="${is1904}"/><sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: `<Relationships>${targets.join('')}${sharedStrings === undefined ? '' : strings}</Relationships>`,
    },
    ...sheets.map(({ xml }, at) => ({ name: `xl/worksheets/s${at + 1}.xml`, bytes: `<worksheet>${xml}</worksheet>` })),
    ...(sharedStrings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', bytes: `<sst>${sharedStrings}</sst>` }]),
    ...more,
  ]);
}

/** A value in a row for a test: a text, a number, or the XML of a cell's inside with its type. */
export type Value = string | number | null | { readonly type?: string; readonly xml: string };

/** The XML of a row. */
export function rowXml(row: number, values: readonly Value[], attributes = ''): string {
  const cells = values.map((value, at) => cellXml(`${String.fromCharCode(65 + at)}${row}`, value));
  return `<row r="${row}" ${attributes}>${cells.join('')}</row>`;
}

/** The XML of a sheet whose rows are numbered from 1. */
export function rowsXml(rows: readonly (readonly Value[])[]): string {
  return `<sheetData>${rows.map((values, at) => rowXml(at + 1, values)).join('')}</sheetData>`;
}

/** The header of a message board without replies. */
export const HEADER = ['留言编号', '留言用户', '留言主题', '留言时间', '留言详情'] as const;

/** A good row for `HEADER`. */
export function aRow(number: number, more: Partial<Record<(typeof HEADER)[number], Value>> = {}): Value[] {
  const values: Record<(typeof HEADER)[number], Value> = {
    留言编号: number,
    留言用户: `T${number}`,
    留言主题: '路灯',
    留言时间: '2019/4/25 9:32:09',
    留言详情: '路灯坏了',
    ...more,
  };
  return HEADER.map((name) => values[name]);
}

function cellXml(reference: string, value: Value): string {
  if (value === null) return `<c r="${reference}" s="2"/>`;
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  if (typeof value === 'string') return `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
  return `<c r="${reference}"${value.type === undefined ? '' : ` t="${value.type}"`}>${value.xml}</c>`;
}
