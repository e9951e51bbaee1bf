import { aDocument, aPdf } from './a-document.js';
import { aJpeg, aPng, aWebp, chunk, segment } from './a-picture.js';
import { anMp3, anMpeg4, aWave, box } from './a-recording.js';
import { anArchive } from './an-archive.js';
import type { HostileFile } from './hostile-files.js';

const html = Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>');
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const program = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(512)]);
const zip = anArchive([{ name: 'run.js', content: 'alert(1)' }]);
const big = (bytes: number): Buffer => Buffer.alloc(bytes, 65);
const cut = (bytes: Buffer, off = 20): Buffer => bytes.subarray(0, bytes.length - off);
const flipped = (bytes: Buffer, at: number, to: number): Buffer => {
  const changed = Buffer.from(bytes);
  changed[at] = to;
  return changed;
};

const names: readonly HostileFile[] = [
  ['a name that is a path', '../../etc/cron.d/x.jpg', () => aJpeg(), 'bad_name'],
  ['a name that is an absolute path', '/etc/passwd.txt', () => Buffer.from('x'), 'bad_name'],
  ['a name that is a path of Windows', 'C:\\Windows\\x.png', () => aPng(), 'bad_name'],
  ['a name with a NUL', 'photo.exe\0.jpg', () => aJpeg(), 'bad_name'],
  ['a name with a new line', 'photo\r\nSet-Cookie: a.jpg', () => aJpeg(), 'bad_name'],
  ['a name that is turned round', 'photo\u202Egpj.jpg', () => aJpeg(), 'bad_name'],
  ['a name of nothing but points', '..', () => aJpeg(), 'bad_name'],
  ['a name that ends with a point', 'photo.jpg.', () => aJpeg(), 'bad_name'],
  ['a name of a stream of NTFS', 'photo.jpg:x.exe', () => aJpeg(), 'bad_name'],
  ['a name that goes on for ever', `${'x'.repeat(300)}.jpg`, () => aJpeg(), 'bad_name'],
  ['a name with a mark of Arabic', 'photo\u061c.jpg', () => aJpeg(), 'bad_name'],
  ['a name with a blank of no width', 'photo\u200b.jpg', () => aJpeg(), 'bad_name'],
  ['a name with a mark of the order of bytes', 'pho\ufeffto.jpg', () => aJpeg(), 'bad_name'],
  ['a name with an end of a line', 'pho\u2028to.jpg', () => aJpeg(), 'bad_name'],
  ['a name with a control of its second set', 'pho\u0085to.jpg', () => aJpeg(), 'bad_name'],
  ['an empty name', '', () => aJpeg(), 'bad_name'],
  ['a name without an ending', 'photo', () => aJpeg(), 'ending_unknown'],
  ['a second ending of a program', 'photo.jpg.exe', () => aJpeg(), 'type_not_allowed'],
];

const types: readonly HostileFile[] = [
  ['nothing', 'a.txt', () => Buffer.alloc(0), 'empty'],
  ['a program', 'setup.exe', () => program, 'type_not_allowed'],
  ['a program as a picture', 'photo.jpg', () => program, 'ending_differs'],
  ['a program as a text', 'notes.txt', () => program, 'active_content'],
  [
    'a program of Linux as a PDF',
    'a.pdf',
    () => Buffer.from('\x7fELF\x02\x01\x01\0'.padEnd(200, '\0'), 'latin1'),
    'ending_differs',
  ],
  ['a script as a text', 'run.txt', () => Buffer.from('#!/bin/sh\nrm -rf /\n'), 'active_content'],
  ['a script of a shell by its name', 'run.sh', () => Buffer.from('#!/bin/sh\n'), 'type_not_allowed'],
  ['HTML', 'page.html', () => html, 'type_not_allowed'],
  ['HTML as a picture', 'photo.jpg', () => html, 'ending_differs'],
  ['HTML as a text', 'page.txt', () => html, 'active_content'],
  [
    'HTML after blanks as a text',
    'page.txt',
    () => Buffer.concat([Buffer.from('\ufeff \n\t'), html]),
    'active_content',
  ],
  ['SVG with a script', 'seal.svg', () => svg, 'type_not_allowed'],
  ['SVG with a script as a PNG', 'seal.png', () => svg, 'ending_differs'],
  ['SVG with a script as a text', 'seal.txt', () => svg, 'active_content'],
  [
    'XML with a stylesheet as a text',
    'a.txt',
    () => Buffer.from('<?xml-stylesheet href="http://x/"?><a/>'),
    'active_content',
  ],
  ['rich text as a text', 'a.txt', () => Buffer.from('{\\rtf1{\\object\\objdata 01}}'), 'active_content'],
  ['PostScript as a text', 'a.txt', () => Buffer.from('%!PS-Adobe\n(x) run'), 'active_content'],
  ['bytes as a text', 'a.txt', () => Buffer.from([1, 2, 3, 0, 255, 254]), 'damaged'],
  ['half a letter as a text', 'a.txt', () => Buffer.from('枫桥').subarray(0, 5), 'damaged'],
  ['commands to a terminal as a text', 'a.txt', () => Buffer.from('a\u001b]0;x\u0007b'), 'damaged'],
  ['an archive', 'files.zip', () => zip, 'type_not_allowed'],
  ['an archive as a letter', 'letter.docx', () => zip, 'type_not_allowed'],
  [
    'an archive of Java as a letter',
    'a.docx',
    () => anArchive([{ name: 'META-INF/MANIFEST.MF', content: 'Main-Class: A' }]),
    'type_not_allowed',
  ],
  ['a gzip', 'a.gz', () => Buffer.from('1f8b0800000000000003', 'hex'), 'type_not_allowed'],
  ['a GIF', 'a.gif', () => Buffer.from('GIF89a'.padEnd(40, '\0')), 'type_not_allowed'],
  ['a bitmap', 'a.bmp', () => Buffer.from('BM'.padEnd(60, '\0')), 'type_not_allowed'],
  ['a film that is not taken', 'a.mov', () => anMpeg4(['vide'], 'qt  '), 'type_not_allowed'],
  [
    'a picture of a telephone in another form',
    'a.heic',
    () => box('ftyp', 'heic', Buffer.alloc(20)),
    'type_not_allowed',
  ],
  ['a link of Windows', 'a.lnk', () => Buffer.from('4c0000000114020000', 'hex'), 'type_not_allowed'],
  ['a picture called a PDF', 'a.pdf', () => aJpeg(), 'ending_differs'],
  ['a PDF called a picture', 'a.jpg', () => aPdf(), 'ending_differs'],
  ['a sheet called a letter', 'a.docx', () => aDocument('xlsx'), 'ending_differs'],
  ['a sheet called one with macros', 'a.xlsm', () => aDocument('xlsx'), 'type_not_allowed'],
  ['a recording called a picture', 'a.png', () => aWave(), 'ending_differs'],
];

const pictures: readonly HostileFile[] = [
  ['a picture of more than a document may have', 'a.jpg', () => aJpeg({ data: big(2 * 1024 ** 2) }), 'too_large'],
  ['a JPEG of fifty million pixels', 'a.jpg', () => aJpeg({ width: 10_000, height: 5_000 }), 'too_many_pixels'],
  ['a PNG of four thousand million pixels', 'a.png', () => aPng({ width: 65_535, height: 65_535 }), 'too_many_pixels'],
  [
    'a WebP of sixteen thousand on sixteen thousand',
    'a.webp',
    () => aWebp({ width: 16_384, height: 16_384 }),
    'too_many_pixels',
  ],
  ['a JPEG without a size', 'a.jpg', () => aJpeg({ width: 0 }), 'damaged'],
  ['a PNG without a size', 'a.png', () => aPng({ height: 0 }), 'damaged'],
  ['a JPEG that does not end', 'a.jpg', () => cut(aJpeg(), 2), 'damaged'],
  ['a JPEG of its mark alone', 'a.jpg', () => Buffer.from('ffd8ffe0', 'hex'), 'damaged'],
  ['a JPEG whose segment goes beyond it', 'a.jpg', () => flipped(aJpeg(), 4, 0xff), 'damaged'],
  ['a PNG that does not end', 'a.png', () => cut(aPng(), 12), 'damaged'],
  ['a PNG whose chunk goes beyond it', 'a.png', () => flipped(aPng(), 33, 0x7f), 'damaged'],
  ['a PNG whose first chunk is another', 'a.png', () => flipped(aPng(), 12, 0x4a), 'damaged'],
  ['a WebP that says it is longer', 'a.webp', () => aWebp({ size: 9_999 }), 'damaged'],
  ['a JPEG with an archive behind it', 'a.jpg', () => aJpeg({ tail: zip }), 'polyglot'],
  ['a PNG with an archive behind it', 'a.png', () => aPng({ tail: zip }), 'polyglot'],
  ['a PNG with a letter behind it', 'a.png', () => aPng({ tail: aDocument('docx') }), 'polyglot'],
  ['a JPEG with a page behind it', 'a.jpg', () => aJpeg({ tail: html }), 'polyglot'],
  ['a JPEG with a page in its comment', 'a.jpg', () => aJpeg({ segments: [segment(0xfe, html)] }), 'polyglot'],
  [
    'a JPEG with PHP in its comment',
    'a.jpg',
    () => aJpeg({ segments: [segment(0xfe, "<?php system('x')")] }),
    'polyglot',
  ],
  [
    'a PNG with a script in its text',
    'a.png',
    () => aPng({ chunks: [chunk('tEXt', 'a\0<script >alert(1)</script>')] }),
    'polyglot',
  ],
  [
    'a JPEG with SVG in its Exif',
    'a.jpg',
    () => aJpeg({ segments: [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), svg]))] }),
    'polyglot',
  ],
];

const rar = Buffer.concat([Buffer.from('Rar!\x1a\x07\x01\0', 'latin1'), Buffer.alloc(200, 7)]);
const seven = Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), Buffer.alloc(200, 7)]);
const script = Buffer.from('%PDF-1.4\n1 0 obj<</S/JavaScript>>endobj');
const behind: readonly HostileFile[] = [
  ['a JPEG with an archive of RAR behind it', 'a.jpg', () => aJpeg({ tail: rar }), 'polyglot'],
  ['a JPEG with an archive of 7z behind it', 'a.jpg', () => aJpeg({ tail: seven }), 'polyglot'],
  [
    'a JPEG with an archive of RAR in its comment',
    'a.jpg',
    () => aJpeg({ segments: [segment(0xfe, rar)] }),
    'polyglot',
  ],
  ['a JPEG with a program behind it', 'a.jpg', () => aJpeg({ tail: program }), 'polyglot'],
  [
    'a JPEG with a program behind a second picture',
    'a.jpg',
    () => aJpeg({ tail: Buffer.concat([aJpeg(), program]) }),
    'polyglot',
  ],
  [
    'a JPEG with an archive far before its end',
    'a.jpg',
    () => aJpeg({ tail: Buffer.concat([zip, Buffer.alloc(70_000)]) }),
    'polyglot',
  ],
  ['a JPEG with a PDF in its comment', 'a.jpg', () => aJpeg({ segments: [segment(0xfe, script)] }), 'polyglot'],
  ['a JPEG with a false list of Samsung', 'a.jpg', () => aJpeg({ tail: Buffer.from('evil....SEFT') }), 'polyglot'],
  [
    'a JPEG of nothing but filling',
    'a.jpg',
    () => Buffer.concat([Buffer.from('ffd8', 'hex'), Buffer.alloc(1024 ** 2, 255)]),
    'damaged',
  ],
  ['a PNG with a program behind it', 'a.png', () => aPng({ tail: program }), 'polyglot'],
  ['a WebP with a program behind it', 'a.webp', () => Buffer.concat([aWebp(), program]), 'polyglot'],
  ['an MP3 with an archive of RAR behind it', 'a.mp3', () => Buffer.concat([anMp3(), rar]), 'polyglot'],
  ['an MP3 with a program behind it', 'a.mp3', () => Buffer.concat([anMp3(), program]), 'polyglot'],
  ['an MP3 with a page in its middle', 'a.mp3', () => Buffer.concat([anMp3(300), html, anMp3(300, false)]), 'polyglot'],
  ['a film with an archive of RAR in it', 'a.mp4', () => anMpeg4(['vide'], 'isom', [box('free', rar)]), 'polyglot'],
];

const texts16 = Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from('<script>alert(1)</script>', 'utf16le')]);

const recordings: readonly HostileFile[] = [
  ['HTML in two bytes a letter as a text', 'a.txt', () => texts16, 'active_content'],
  ['a recording of more than any file may have', 'a.wav', () => aWave(3 * 1024 ** 2), 'too_large'],
  ['a film without a track', 'a.mp4', () => anMpeg4([]), 'damaged'],
  ['a film whose box goes beyond it', 'a.mp4', () => cut(anMpeg4()), 'damaged'],
  ['a film with a box that nobody knows', 'a.mp4', () => anMpeg4(['vide'], 'isom', [box('evil', 'x')]), 'damaged'],
  ['a film with an archive behind it', 'a.mp4', () => Buffer.concat([anMpeg4(), zip]), 'polyglot'],
  ['a film with a page in it', 'a.mp4', () => anMpeg4(['vide'], 'isom', [box('free', html)]), 'polyglot'],
  ['a film called a recording', 'a.m4a', () => anMpeg4(), 'ending_differs'],
  ['an MP3 of its tag alone', 'a.mp3', () => anMp3(0), 'damaged'],
  ['an MP3 of one frame', 'a.mp3', () => anMp3(1), 'damaged'],
  ['an MP3 whose tag goes beyond it', 'a.mp3', () => flipped(anMp3(), 7, 0x7f), 'damaged'],
  [
    'an MP3 with a page in its tag',
    'a.mp3',
    () => Buffer.concat([anMp3().subarray(0, 10), Buffer.from('<html>'), anMp3(3, false)]),
    'polyglot',
  ],
  ['a wave file that says it is longer', 'a.wav', () => aWave(64, 9_999), 'damaged'],
  ['a wave file with something behind it', 'a.wav', () => Buffer.concat([aWave(), big(40)]), 'damaged'],
];

export const hostileMedia: readonly HostileFile[] = [...names, ...types, ...pictures, ...behind, ...recordings];
