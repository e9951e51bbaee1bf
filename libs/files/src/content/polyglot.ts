import type { Bytes } from '#libs/archive';
import { refuse } from '../refusal.js';

const lookedAt = 64 * 1024;
// A browser that guesses, a server that runs what it finds: each looks at the beginning; what was hung on stands at the end.
const markup = /<(?:!doctype\s+html|html[\s>]|script[\s>]|svg[\s>]|iframe[\s>]|\?php)/iu;
const endOfArchive = Buffer.from('504b0506', 'hex');
// Programs look for these anywhere, because they stand behind what unpacks them: RAR and 7z.
const anywhere = ['526172211a07', '377abcaf271c'].map((mark) => Buffer.from(mark, 'hex'));
const pdf = /%PDF-[12]\./u;
const endBytes = 22;
const commentBytes = 65_535;

/**
 * Refuses what is two files in one: whoever guesses by the end, or by a word, would open another one than was looked at.
 *
 * @throws DomainError `files.polyglot`
 */
export async function requireNoPolyglot(bytes: Bytes): Promise<void> {
  const head = await bytes.read(0, lookedAt);
  const tail = await bytes.read(Math.max(0, bytes.size - commentBytes - endBytes), commentBytes + endBytes);
  if (markup.test(head.toString('latin1'))) refuse('polyglot', { other: 'html' });
  if (markup.test(tail.toString('latin1'))) refuse('polyglot', { other: 'html' });
  if (pdf.test(head.toString('latin1', 1))) refuse('polyglot', { other: 'pdf' });
  await requireNoArchive(bytes);
  for (
    let at = tail.lastIndexOf(endOfArchive);
    at !== -1;
    at = at === 0 ? -1 : tail.lastIndexOf(endOfArchive, at - 1)
  ) {
    if (isEndOfArchive(tail.subarray(at))) refuse('polyglot', { other: 'zip' });
  }
}

async function requireNoArchive(bytes: Bytes): Promise<void> {
  const [overlap, windowBytes] = [8, 1024 ** 2];
  for (let at = 0; at < bytes.size; at += windowBytes) {
    const window = await bytes.read(at, windowBytes + overlap);
    if (anywhere.some((mark) => window.includes(mark))) refuse('polyglot', { other: 'archive' });
  }
}

/** By its own measures, so that four bytes by chance are none. */
function isEndOfArchive(from: Buffer): boolean {
  if (from.length < endBytes) return false;
  const isOneDisk = from.readUInt16LE(4) === from.readUInt16LE(6) && from.readUInt16LE(8) <= from.readUInt16LE(10);
  return isOneDisk && from.readUInt16LE(20) <= from.length - endBytes;
}
