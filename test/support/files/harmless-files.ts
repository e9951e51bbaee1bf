import { workbookOf } from '#libs/workbook';
import { aDocument, aPdf, objectStream, officeParts, relating, withFields } from './a-document.js';
import { aJpeg, aPng, aWebp, exif, segment } from './a-picture.js';
import { anMp3, anMpeg4, aWave } from './a-recording.js';
import { anArchive } from './an-archive.js';
import type { HostileFile } from './hostile-files.js';

const rels = 'word/_rels/document.xml.rels';
const withLink = aDocument('docx', { [rels]: relating('hyperlink', 'https://www.gov.cn/') });
const withChart = anArchive([
  ...officeParts('docx'),
  { name: 'word/embeddings/chart1.xlsx', content: aDocument('xlsx'), isStored: true },
]);
const page = withFields(' PAGE \\* MERGEFORMAT');
const chinese = Buffer.from('b7e3c7c5a3bac2b7b5c6bbb5c1cb', 'hex');

const samsungList = Buffer.from(
  `0000010a04000000${Buffer.from('Infox').toString('hex')}` +
    `${Buffer.from('SEFH').toString('hex')}6a00000001000000` +
    `0000010a0d0000000d000000` +
    `18000000${Buffer.from('SEFT').toString('hex')}`,
  'hex',
);
const linked = aPdf([
  '<</Type/Catalog/OpenAction 4 0 R>>',
  '<</S/GoTo/D[1 0 R/Fit]>>',
  '<</Subtype/Link/A<</Type/Action/S/URI/URI(http://www.gov.cn/)>>>>',
]);

/** What people bring every day, by the same list: what it is, its name, its bytes, its type. */
export const harmlessFiles: readonly HostileFile[] = [
  ['a JPEG', '照片.JPG', () => aJpeg(), 'jpg'],
  ['a JPEG of a telephone, with a film behind it', 'a.jpeg', () => aJpeg({ tail: anMpeg4() }), 'jpg'],
  [
    'a JPEG with a second picture behind it',
    'a.jpg',
    () => aJpeg({ tail: Buffer.concat([aJpeg(), Buffer.alloc(9)]) }),
    'jpg',
  ],
  ['a JPEG of a telephone of Samsung', 'a.jpg', () => aJpeg({ tail: samsungList }), 'jpg'],
  ['a JPEG with Exif', 'a.jpg', () => aJpeg({ segments: [segment(0xe1, exif())] }), 'jpg'],
  ['a PNG', 'a.png', () => aPng(), 'png'],
  ['a WebP', 'a.webp', () => aWebp({ exif: exif() }), 'webp'],
  ['a PDF', '协议.pdf', () => aPdf(), 'pdf'],
  ['a PDF of objects in streams', 'a.pdf', () => aPdf([objectStream('1 0 <</Type/Page>>')]), 'pdf'],
  ['a letter', 'a.docx', () => aDocument('docx'), 'docx'],
  ['a letter with a link and a page number', 'a.docx', () => withLink, 'docx'],
  ['a letter with a page number', 'a.docx', () => aDocument('docx', { 'word/document.xml': page }), 'docx'],
  ['a letter with a chart', 'a.docx', () => withChart, 'docx'],
  ['a sheet', 'a.xlsx', () => aDocument('xlsx', { 'xl/printerSettings/printerSettings1.bin': 'x' }), 'xlsx'],
  ['slides', 'a.pptx', () => aDocument('pptx'), 'pptx'],
  ['a text', 'a.txt', () => Buffer.from('枫桥：路灯坏了\r\n\t三个月'), 'txt'],
  ['a text of an older system', 'a.txt', () => chinese, 'txt'],
  ['a text of Windows', 'a.txt', () => Buffer.from('\ufeff简体中文', 'utf16le'), 'txt'],
  ['a PDF with a link and a place to open at', 'a.pdf', () => linked, 'pdf'],
  ['an MP3 with a tag behind it', 'a.mp3', () => Buffer.concat([anMp3(), Buffer.from('TAG'.padEnd(128, ' '))]), 'mp3'],
  ['a film', 'a.mp4', () => anMpeg4(), 'mp4'],
  ['a recording of a telephone', 'a.m4a', () => anMpeg4(['soun'], 'M4A '), 'm4a'],
  ['an MP3', 'a.mp3', () => anMp3(), 'mp3'],
  ['a wave file', 'a.wav', () => aWave(), 'wav'],
];

/** A workbook as this platform writes it. */
export async function aWorkbook(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of workbookOf([{ name: '表', widths: [10], rows: [['编号'], ['1']] }])) pieces.push(piece);
  return Buffer.concat(pieces);
}
