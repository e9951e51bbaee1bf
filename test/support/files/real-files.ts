import { deflateSync } from 'node:zlib';
import { anArchive } from './an-archive.js';
import { aDocument, officeParts } from './a-document.js';
import { chunk } from './a-picture.js';

/** A PNG of grey that can be drawn, row by row from black to white; large ones pack to little. */
export function aDrawablePng(width = 400, height = 300): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.fill(Math.floor((row * 256) / height), row * (width + 1) + 1, (row + 1) * (width + 1));
  const body = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND')];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...body]);
}

/** A PNG that says this size, and has the bytes of a small one. */
export function aBoastingPng(width: number, height: number): Buffer {
  const png = aDrawablePng(8, 8);
  const head = Buffer.from(png.subarray(16, 29));
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', head), png.subarray(33)]);
}

interface DrawablePdf {
  readonly pages?: number;
  /** Of a page, in points. */
  readonly box?: readonly [number, number];
  /** What the catalogue says beside. */
  readonly catalog?: string;
  /** What is drawn on each page; a black square otherwise. */
  readonly content?: string;
}

/** A PDF that can be drawn. */
export function aDrawablePdf({ pages = 1, box = [595, 842], catalog = '', content }: DrawablePdf = {}): Buffer {
  const drawing = content ?? '0 0 0 rg 100 100 300 300 re f';
  const kids = Array.from({ length: pages }, (_, at) => `${String(at + 4)} 0 R`).join(' ');
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${box.join(' ')}]/Resources<</XObject<</X 3 0 R>>>>/Contents 3 0 R>>`;
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Kids[${kids}]/Count ${String(pages)}>>`,
    `<</Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</XObject<</X 3 0 R>>>>/Length ${String(drawing.length)}>>\nstream\n${drawing}\nendstream`,
    ...Array.from({ length: pages }, () => page),
  ];
  const body = objects.map((object, at) => `${String(at + 1)} 0 obj\n${object}\nendobj\n`).join('');
  const places = objects.map((_, at) =>
    Buffer.byteLength(`%PDF-1.7\n${body.slice(0, body.indexOf(`${String(at + 1)} 0 obj`))}`),
  );
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = String(Buffer.byteLength(`%PDF-1.7\n${body}`));
  const size = String(objects.length + 1);
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Root 1 0 R/Size ${size}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(`%PDF-1.7\n${body}${table}`);
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A letter of these paragraphs. */
export const aLetter = (...paragraphs: readonly string[]): Buffer =>
  aDocument('docx', {
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
  });

/** A workbook of one sheet, its strings shared. */
export const aSheet = (rows: readonly (readonly (string | number)[])[]): Buffer => {
  const strings = rows.flat().filter((cell) => typeof cell === 'string');
  const cell = (value: string | number): string =>
    typeof value === 'number'
      ? `<c><v>${String(value)}</v></c>`
      : `<c t="s"><v>${String(strings.indexOf(value))}</v></c>`;
  return aDocument('xlsx', {
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`,
  });
};

/** Slides in an order that is not that of their parts. */
export const someSlides = (...texts: readonly string[]): Buffer =>
  anArchive([
    ...officeParts('pptx'),
    ...texts
      .map((text, at) => ({
        name: `ppt/slides/slide${String(at + 1)}.xml`,
        content: `<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`,
      }))
      .toReversed(),
  ]);
