import { Buffer } from 'node:buffer';
import { refuse, type FileRefusal } from './refusal.js';
import { trimmed } from './text.js';

/** What a file is, by its bytes: its name says nothing that can be trusted. */
export type FileKind = { readonly is: 'zip' } | { readonly is: 'text'; readonly text: string };

// The directory of an OLE file names its streams in UTF-16. A workbook with a password is wrapped in one.
const OLE_STREAMS: readonly [string, FileRefusal][] = [
  ['EncryptedPackage', { reason: 'password-protected' }],
  ['Workbook', { reason: 'format-not-accepted', what: '.xls' }],
  ['Book', { reason: 'format-not-accepted', what: '.xls' }],
  ['WordDocument', { reason: 'not-a-workbook', what: 'word' }],
];
const MAGIC: readonly [string, FileRefusal][] = [
  ['25504446', { reason: 'not-a-workbook', what: 'pdf' }],
  ['89504e47', { reason: 'not-a-workbook', what: 'picture' }],
  ['ffd8ff', { reason: 'not-a-workbook', what: 'picture' }],
  ['47494638', { reason: 'not-a-workbook', what: 'picture' }],
  ['52617221', { reason: 'not-a-workbook', what: 'archive' }],
  ['377abcaf', { reason: 'not-a-workbook', what: 'archive' }],
  ['1f8b', { reason: 'not-a-workbook', what: 'archive' }],
  // BIFF 2 to 4: workbooks from before 1993, which are not OLE files.
  ['0900', { reason: 'format-not-accepted', what: '.xls' }],
  ['0902', { reason: 'format-not-accepted', what: '.xls' }],
  ['0904', { reason: 'format-not-accepted', what: '.xls' }],
];

/**
 * Looks at the first bytes, and for a text at its encoding: UTF-8, UTF-16 with its mark, GB 18030.
 *
 * @throws DomainError `file.…` for every other kind of file
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) refuse({ reason: 'empty-file' });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.subarray(0, 8).toString('hex');
  if (start.startsWith('504b')) return { is: 'zip' };
  if (start === 'd0cf11e0a1b11ae1') refuse(oleRefusal(buffer));
  const magic = MAGIC.find(([hex]) => start.startsWith(hex));
  return magic ? refuse(magic[1]) : { is: 'text', text: tableText(buffer) };
}

function oleRefusal(buffer: Buffer): FileRefusal {
  const stream = OLE_STREAMS.find(([name]) => buffer.includes(Buffer.from(name, 'utf16le')));
  return stream ? stream[1] : { reason: 'not-a-workbook', what: 'ole' };
}

/** The text of a file that may be a table; a page or a document that looks like text is none. */
function tableText(buffer: Buffer): string {
  const text = decodedText(buffer) ?? refuse({ reason: 'unknown-encoding' });
  if (trimmed(text) === '') refuse({ reason: 'empty-file' });
  const start = trimmed(text.slice(0, 4096)).toLowerCase();
  const isPage = /^(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|table|meta|style|div)\b/u.test(start);
  const isXml = start.startsWith('<?xml');
  if (isPage || start.startsWith('mime-version:') || (isXml && start.includes('<html'))) {
    refuse({ reason: 'not-a-workbook', what: 'html' });
  }
  if (!isXml) return text;
  const isSpreadsheet = start.includes('urn:schemas-microsoft-com:office:spreadsheet');
  return refuse(
    isSpreadsheet ? { reason: 'format-not-accepted', what: '.xml' } : { reason: 'not-a-workbook', what: 'xml' },
  );
}

/**
 * A text by its bytes, without its mark: UTF-8, UTF-16 with its mark, else GB 18030 (Windows 的“ANSI”).
 *
 * @returns null where it is no text in any of them
 */
export function decodedText(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return tryDecode(buffer, 'utf-16le');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return tryDecode(buffer, 'utf-16be');
  // A text that is good UTF-8 by chance is not seen in practice; GB 18030 takes almost any bytes, so it comes second.
  const text = tryDecode(buffer, 'utf-8') ?? tryDecode(buffer, 'gb18030');
  // Pictures, archives and the like decode to control characters.
  return text?.includes('\u0000') ? null : text;
}

function tryDecode(buffer: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(buffer);
  } catch {
    return null;
  }
}
