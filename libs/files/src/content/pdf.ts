import { inflateSync } from 'node:zlib';
import type { Bytes } from '#libs/archive';
import { codeOf, refuse } from '../refusal.js';

const windowBytes = 1024 * 1024;
// A dictionary before its stream, and a name over a border, are seen whole.
const overlapBytes = 64 * 1024;
const mostObjectStreams = 20_000;
const packedBytes = 4 * 1024 * 1024;
const unpackedBytes = 32 * 1024 * 1024;
const mostUnpackedBytes = 256 * 1024 * 1024;

/** Names that let a document do something, or carry something, by itself (ISO 32000-2, 12.6 and 7.11). */
const acting = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'Rendition', 'RichMedia', 'XFA', 'Movie'];
const carrying = ['EmbeddedFile', 'EmbeddedFiles', 'GoToE'];
const named = (names: readonly string[]): RegExp => new RegExp(`/(?:${names.join('|')})(?![A-Za-z0-9_])`, 'u');
const actions = named(acting);
const attachments = named(carrying);
const encryption = named(['Encrypt']);

/** @throws DomainError `files.active_content`, `files.embedded`, `files.encrypted`, `files.damaged`, `files.two_faces` */
export async function readPdf(bytes: Bytes): Promise<void> {
  await requireEnd(bytes);
  const budget = { streams: 0, unpacked: 0 };
  for (let at = 0; at < bytes.size; at += windowBytes) {
    const from = Math.max(0, at - overlapBytes);
    const text = (await bytes.read(from, at - from + windowBytes + 32)).toString('latin1');
    refuseNames(text);
    for (const begin of objectStreamsIn(text, at - from)) await lookInto(bytes, from + begin, budget);
  }
}

async function requireEnd(bytes: Bytes): Promise<void> {
  const tail = (await bytes.read(Math.max(0, bytes.size - 1024), 1024)).toString('latin1');
  const end = tail.lastIndexOf('%%EOF');
  if (end === -1) refuse('damaged', { what: 'end' });
  if (/[^\s\0]/u.test(tail.slice(end + 5))) refuse('two_faces', { other: 'unknown' });
}

/** A name may write any of its letters as #xx. */
const plain = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/gu, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));

function refuseNames(raw: string): void {
  const text = plain(raw);
  if (encryption.test(text)) refuse('encrypted', { what: 'pdf' });
  const action = actions.exec(text)?.[0];
  if (action !== undefined) refuse('active_content', { what: action.slice(1) });
  if (attachments.test(text)) refuse('embedded', { what: 'pdf' });
}

/**
 * Where streams begin that hold objects: readers know them by the number of their objects and the place of the first,
 * whatever type they say they have.
 *
 * @param from streams that begin before it were looked at with the window before
 */
function* objectStreamsIn(text: string, from: number): Generator<number> {
  for (const match of text.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/gu)) {
    if (match.index < from) continue;
    const before = text.slice(Math.max(0, match.index - overlapBytes), match.index);
    const begin = before.lastIndexOf('obj');
    if (begin === -1 && before.length >= overlapBytes) refuse('damaged', { what: 'dictionary' });
    const dictionary = plain(before.slice(begin + 3));
    if (!/\/First(?![A-Za-z])/u.test(dictionary) || !/\/N(?![A-Za-z])/u.test(dictionary)) continue;
    // Not packed: its text is looked through with the rest.
    if (!/\/(?:Filter|F)(?![A-Za-z])/u.test(dictionary)) continue;
    refuseUnreadable(dictionary);
    yield match.index + match[0].length;
  }
}

/** What is packed in another way than every writer does it hides something, or is of no use. */
function refuseUnreadable(dictionary: string): void {
  const isFlate = /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\s*\]?\s*(?:\/(?!Filter)|>>)/u.test(`${dictionary}>>`);
  if (!isFlate || /\/Predictor\s*(?!\s|1(?!\d))/u.test(dictionary)) refuse('damaged', { what: 'objects' });
}

async function lookInto(bytes: Bytes, at: number, budget: { streams: number; unpacked: number }): Promise<void> {
  if ((budget.streams += 1) > mostObjectStreams) refuse('archive_unfolds', { what: 'objects' });
  const packed = await bytes.read(at, packedBytes);
  const text = unpacked(packed).toString('latin1');
  budget.unpacked += text.length;
  if (budget.unpacked > mostUnpackedBytes) refuse('archive_unfolds', { what: 'objects' });
  refuseNames(text);
}

function unpacked(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: unpackedBytes });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') refuse('archive_unfolds', { what: 'objects' });
    return refuse('damaged', { what: 'objects' });
  }
}
