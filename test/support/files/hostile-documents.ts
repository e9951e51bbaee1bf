import { aDocument, officeParts, relating, withFields } from './a-document.js';
import { anArchive, type ArchivePart } from './an-archive.js';
import type { HostileFile } from './hostile-files.js';

const letter =
  (more: Readonly<Record<string, string>>): (() => Buffer) =>
  () =>
    aDocument('docx', more);
const sheet =
  (more: Readonly<Record<string, string>>): (() => Buffer) =>
  () =>
    aDocument('xlsx', more);
const parts =
  (...more: readonly ArchivePart[]): (() => Buffer) =>
  () =>
    anArchive([...officeParts('docx'), ...more]);
const typed = (type: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
});
const rels = 'word/_rels/document.xml.rels';
const external = (kind: string, target: string, mode?: string) => letter({ [rels]: relating(kind, target, mode) });
const zeros = '\0'.repeat(4 * 1024 ** 2);
const nested = (depth: number): Buffer =>
  anArchive([
    ...officeParts('docx'),
    ...(depth === 0 ? [] : [{ name: 'word/embeddings/in.docx', content: nested(depth - 1), isStored: true }]),
  ]);

const macros: readonly HostileFile[] = [
  [
    'a letter with macros by its type',
    'a.docm',
    letter(typed('application/vnd.ms-word.document.macroEnabled.main+xml')),
    'macros',
  ],
  [
    'a letter with macros called a plain one',
    'a.docx',
    letter(typed('application/vnd.ms-word.document.macroEnabled.main+xml')),
    'macros',
  ],
  ['a letter with a project of Basic', 'a.docx', letter({ 'word/vbaProject.bin': 'x' }), 'macros'],
  ['a letter with one in capitals elsewhere', 'a.docx', letter({ 'word/x/VBAPROJECT.BIN': 'x' }), 'macros'],
  ['a letter with one under another name', 'a.docx', letter({ [rels]: relating('vbaProject', 'x.dat', '') }), 'macros'],
  ['a letter with a control', 'a.docx', letter({ 'word/activeX/activeX1.xml': '<x/>' }), 'macros'],
  ['a sheet with a sheet of macros', 'a.xlsx', sheet({ 'xl/macrosheets/sheet1.xml': '<x/>' }), 'macros'],
  ['a sheet with a ribbon of its own', 'a.xlsx', sheet({ 'customUI/customUI.xml': '<x/>' }), 'macros'],
  [
    'a letter with a field that starts a program',
    'a.docx',
    letter({ 'word/document.xml': withFields('DDEAUTO c:\\\\cmd.exe') }),
    'macros',
  ],
  [
    'a letter with such a field in pieces',
    'a.docx',
    letter({ 'word/document.xml': withFields('D', 'DE', ' cmd') }),
    'macros',
  ],
  ['a letter with such a field in its foot', 'a.docx', letter({ 'word/footer1.xml': withFields('DDE cmd') }), 'macros'],
];

const references: readonly HostileFile[] = [
  [
    'a letter with a template elsewhere',
    'a.docx',
    external('attachedTemplate', 'http://x/t.dotm'),
    'external_reference',
  ],
  ['a letter with a picture elsewhere', 'a.docx', external('image', 'http://x/pixel.png'), 'external_reference'],
  ['a letter with a picture on a share', 'a.docx', external('image', '\\\\x\\a.png'), 'external_reference'],
  ['a letter with an object elsewhere', 'a.docx', external('oleObject', 'mhtml:http://x!a'), 'external_reference'],
  ['a letter with a frame elsewhere', 'a.docx', external('frame', 'http://x/'), 'external_reference'],
  ['a letter that links to a file', 'a.docx', external('hyperlink', 'file://x/share/a.exe'), 'external_reference'],
  ['a letter that links to a program', 'a.docx', external('hyperlink', 'ms-msdt:/id'), 'external_reference'],
  [
    'a letter whose outside says it is inside',
    'a.docx',
    external('image', 'http://x/pixel.png', ''),
    'external_reference',
  ],
  [
    'a letter that includes a picture by a field',
    'a.docx',
    letter({ 'word/document.xml': withFields('INCLUDEPICTURE "http://x/a"') }),
    'external_reference',
  ],
  [
    'a sheet with links to others',
    'a.xlsx',
    sheet({ 'xl/externalLinks/externalLink1.xml': '<x/>' }),
    'external_reference',
  ],
  ['a sheet with a connection', 'a.xlsx', sheet({ 'xl/connections.xml': '<x/>' }), 'external_reference'],
  [
    'a letter with a document type',
    'a.docx',
    letter({ [rels]: '<!DOCTYPE a [<!ENTITY b "c">]><Relationships/>' }),
    'damaged',
  ],
  ['a letter with broken XML', 'a.docx', letter({ [rels]: '<Relationships><Relationship' }), 'damaged'],
];

const carried: readonly HostileFile[] = [
  ['a letter with an object', 'a.docx', letter({ 'word/embeddings/oleObject1.bin': 'x' }), 'embedded'],
  ['a letter with a program', 'a.docx', letter({ 'word/media/setup.exe': 'MZ' }), 'embedded'],
  ['a letter with a page', 'a.docx', letter({ 'word/afchunk.mht': '<html>' }), 'embedded'],
  ['a letter with a sheet with macros', 'a.docx', letter({ 'word/embeddings/a.xlsm': 'x' }), 'embedded'],
  ['a letter with an archive', 'a.docx', letter({ 'word/embeddings/a.zip': 'PK' }), 'embedded'],
  [
    'a letter with a letter with macros',
    'a.docx',
    parts({
      name: 'word/embeddings/in.docx',
      content: aDocument('docx', { 'word/vbaProject.bin': 'x' }),
      isStored: true,
    }),
    'macros',
  ],
  ['letters in each other', 'a.docx', () => nested(3), 'archive_unfolds'],
  [
    'an old letter',
    'a.doc',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]),
    'legacy_office',
  ],
  [
    'a letter with a password',
    'a.docx',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(2048),
        Buffer.from('EncryptedPackage', 'utf16le'),
        Buffer.alloc(99),
      ]),
    'encrypted',
  ],
];

const archives: readonly HostileFile[] = [
  [
    'a letter with a part that unfolds',
    'a.docx',
    parts({ name: 'word/media/a.png', content: zeros }),
    'archive_unfolds',
  ],
  [
    'a letter with a part that is not the one that was packed',
    'a.docx',
    parts({ name: rels, content: '<r/>', sum: 1 }),
    'damaged',
  ],
  ['a letter with a part that says it is small', 'a.docx', parts({ name: rels, content: zeros, size: 100 }), 'damaged'],
  [
    'a letter that unfolds part by part',
    'a.docx',
    () =>
      anArchive([
        ...officeParts('docx'),
        ...Array.from({ length: 80 }, (_, at) => ({
          name: `word/media/${String(at)}.png`,
          content: 'x'.repeat(900 * 1024),
        })),
      ]),
    'archive_unfolds',
  ],
  [
    'a letter of ten thousand parts',
    'a.docx',
    () =>
      anArchive([
        ...officeParts('docx'),
        ...Array.from({ length: 6_000 }, (_, at) => ({ name: `a${String(at)}`, content: '', isStored: true })),
      ]),
    'archive_unfolds',
  ],
  [
    'a letter whose parts share their bytes',
    'a.docx',
    parts({ name: 'b', content: 'x'.repeat(99) }, { name: 'c', content: 'x'.repeat(99), at: 10 }),
    'archive_unfolds',
  ],
  ['a letter with a part twice', 'a.docx', parts({ name: 'word/document.xml', content: '<other/>' }), 'polyglot'],
  ['a letter with a part above its folder', 'a.docx', parts({ name: '../../evil.xml', content: 'x' }), 'damaged'],
  [
    'a letter with a part of a path of Windows',
    'a.docx',
    parts({ name: 'word\\..\\evil.xml', content: 'x' }),
    'damaged',
  ],
  ['a letter with an absolute part', 'a.docx', parts({ name: '/etc/passwd', content: 'x' }), 'damaged'],
  [
    'a letter with a part with a password',
    'a.docx',
    parts({ name: 'word/x.xml', content: 'x', flags: 1 }),
    'encrypted',
  ],
  [
    'a letter packed in a way that nobody reads',
    'a.docx',
    parts({ name: 'word/x.xml', content: 'x', method: 99 }),
    'damaged',
  ],
  [
    'a letter with a comment behind it',
    'a.docx',
    () => anArchive(officeParts('docx'), { comment: '<html>' }),
    'polyglot',
  ],
  [
    'a letter with something behind it',
    'a.docx',
    () => anArchive(officeParts('docx'), { tail: Buffer.from('MZ') }),
    'damaged',
  ],
  ['a letter without its list', 'a.docx', () => anArchive(officeParts('docx')).subarray(0, 200), 'damaged'],
  [
    'a letter that is a sheet too',
    'a.docx',
    letter({
      '[Content_Types].xml':
        '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    }),
    'type_not_allowed',
  ],
];

export const hostileDocuments: readonly HostileFile[] = [...macros, ...references, ...carried, ...archives];
