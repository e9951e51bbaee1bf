import { aPdf, objectStream } from './a-document.js';
import { anArchive } from './an-archive.js';
import type { HostileFile } from './hostile-files.js';

const pdfs: readonly HostileFile[] = [
  ['a PDF with JavaScript', 'a.pdf', () => aPdf(['<</S/JavaScript/JS(app.alert(1))>>']), 'active_content'],
  ['a PDF with JavaScript by its number', 'a.pdf', () => aPdf(['<</S/J#61v#61Script/JS(x)>>']), 'active_content'],
  [
    'a PDF with JavaScript in an object stream',
    'a.pdf',
    () => aPdf([objectStream('1 0 <</S/JavaScript/JS(x)>>')]),
    'active_content',
  ],
  [
    'a PDF whose object stream does not say so',
    'a.pdf',
    () => aPdf([objectStream('1 0 <</S/JavaScript>>', '/N 1/First 4/Filter[/FlateDecode]')]),
    'active_content',
  ],
  [
    'a PDF whose object stream is spelt out',
    'a.pdf',
    () => aPdf([objectStream('1 0 <</S/Launch>>', '/Type/Obj#53tm/#4e 1/Fi#72st 4/Filter/FlateDecode')]),
    'active_content',
  ],
  [
    'a PDF that packs its objects strangely',
    'a.pdf',
    () => aPdf([objectStream('x', '/N 1/First 4/Filter[/ASCIIHexDecode/FlateDecode]')]),
    'damaged',
  ],
  [
    'a PDF that mixes its objects up',
    'a.pdf',
    () => aPdf([objectStream('x', '/N 1/First 4/Filter/FlateDecode/DecodeParms<</Predictor 12>>')]),
    'damaged',
  ],
  ['a PDF whose objects unfold', 'a.pdf', () => aPdf([objectStream(' '.repeat(40 * 1024 ** 2))]), 'archive_unfolds'],
  [
    'a PDF whose objects are cut off',
    'a.pdf',
    () => aPdf([['<</N 1/First 4/Filter/FlateDecode>>', Buffer.from('789c', 'hex')]]),
    'damaged',
  ],
  ['a PDF that starts a program', 'a.pdf', () => aPdf(['<</S/Launch/F(cmd.exe)>>']), 'active_content'],
  ['a PDF that sends a form', 'a.pdf', () => aPdf(['<</S/SubmitForm/F(http://x)>>']), 'active_content'],
  ['a PDF that reads a form in', 'a.pdf', () => aPdf(['<</S/ImportData/F(x)>>']), 'active_content'],
  ['a PDF with a form of XML', 'a.pdf', () => aPdf(['<</AcroForm<</XFA 5 0 R>>>>']), 'active_content'],
  ['a PDF with a film that acts', 'a.pdf', () => aPdf(['<</S/Rendition/JS(x)>>']), 'active_content'],
  ['a PDF with rich media', 'a.pdf', () => aPdf(['<</Subtype/RichMedia>>']), 'active_content'],
  ['a PDF that carries a file', 'a.pdf', () => aPdf(['<</Type/EmbeddedFile>>']), 'embedded'],
  ['a PDF that carries files by name', 'a.pdf', () => aPdf(['<</Names<</EmbeddedFiles 5 0 R>>>>']), 'embedded'],
  ['a PDF that leads into a carried file', 'a.pdf', () => aPdf(['<</S/GoToE/T<<>>>>']), 'embedded'],
  ['a PDF with a password', 'a.pdf', () => aPdf(['<</Encrypt 5 0 R>>']), 'encrypted'],
  ['a PDF that does not end', 'a.pdf', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 'damaged'],
  ['a PDF with something behind it', 'a.pdf', () => aPdf([], 'MZ program'), 'polyglot'],
  [
    'a PDF with an archive behind it',
    'a.pdf',
    () => Buffer.concat([aPdf(), anArchive([{ name: 'a', content: 'b' }])]),
    'polyglot',
  ],
  ['a PDF that is a page too', 'a.pdf', () => aPdf(['<html><script>alert(1)</script>']), 'polyglot'],
  ['a PDF behind something', 'a.pdf', () => Buffer.concat([Buffer.from('GIF89a'), aPdf()]), 'ending_differs'],
];

const opening =
  (action: string): (() => Buffer) =>
  () =>
    aPdf([`<</Type/Catalog/OpenAction${action}>>`]);
const packedScript = objectStream('9 0 <</S/JavaScript/JS(x)>>');
const streams =
  (line: string): (() => Buffer) =>
  () =>
    Buffer.from(aPdf([packedScript]).toString('latin1').replace('stream\n', `stream${line}`), 'latin1');
const hiddenObject = 'obj) ';
const timeEaters: readonly HostileFile[] = [
  [
    'a PDF of nothing but beginnings of streams',
    'a.pdf',
    () => aPdf([`<</S/GoToR>>${'stream\n'.repeat(200_000)}`]),
    'external_reference',
  ],
  [
    'a PDF with a filter behind a great many blanks',
    'a.pdf',
    () => aPdf([[`<</N 1/First 4/Filter${' '.repeat(55_000)}x /Filter/FlateDecode>>`, packedScript[1]]]),
    'active_content',
  ],
];

const opened: readonly HostileFile[] = [
  ['a PDF that opens a file on a share', 'a.pdf', opening('<</S/GoToR/F(\\\\\\\\x\\\\s)>>'), 'external_reference'],
  ['a PDF that opens an address', 'a.pdf', opening('<</S/URI/URI(http://x/)>>'), 'active_content'],
  [
    'a PDF that opens an address which stands elsewhere',
    'a.pdf',
    () => aPdf(['<</Type/Catalog/OpenAction 4 0 R>>', '<</S/URI/URI(http://x/)>>']),
    'active_content',
  ],
  [
    'a PDF with a page that opens an address',
    'a.pdf',
    () => aPdf(['<</Type/Page/AA<</O<</S/URI/URI(http://x/)>>>>>>']),
    'active_content',
  ],
  [
    'a PDF with a stream on a share',
    'a.pdf',
    () => aPdf([['<</Length 0/F(\\\\x\\s)>>', Buffer.alloc(0)]]),
    'external_reference',
  ],
  ['a PDF with a blank behind the word for a stream', 'a.pdf', streams(' \r\n'), 'active_content'],
  ['a PDF with words behind the word for a stream', 'a.pdf', streams(' % x\n'), 'active_content'],
  [
    'a PDF whose dictionary is cut by a text',
    'a.pdf',
    () => aPdf([objectStream('9 0 <</S/JavaScript>>', `/N 1/First 4/X(1 0 ${hiddenObject}/Filter/FlateDecode`)]),
    'active_content',
  ],
];

export const hostilePdfs: readonly HostileFile[] = [...pdfs, ...timeEaters, ...opened];
