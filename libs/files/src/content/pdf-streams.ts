import { constants, inflateSync } from 'node:zlib';
import type { Bytes } from '#libs/archive';
import { codeOf, refuse } from '../refusal.js';
import { plainNames } from './pdf-names.js';

const mostObjectStreams = 20_000;
// Of a stream in turn, until it ends: nearly all are small.
const packedBytes = [64 * 1024, 1024 ** 2, 8 * 1024 ** 2];
const unpackedBytes = 32 * 1024 * 1024;
const mostUnpackedBytes = 256 * 1024 * 1024;
// The dictionary of an object stream is a line.
const dictionaryChars = 64 * 1024;
const nameChars = 16;
const headBytes = 600;

// Readers pass over what stands between the word and the end of its line.
const marks = /(?<!end)stream(?=([^\r\n]{0,80}(?:\r\n|\n|\r)))|\d[\s\0]{1,80}\d{1,10}[\s\0]{1,80}obj(?![a-z])/gu;
const outside = /\/F[\s\0]{0,80}(?:[(<]|\d{1,10}[\s\0]{1,80}\d{1,10}[\s\0]{1,80}R)/u;

/** Looks into the streams of a PDF that hold objects: readers know those by their dictionary, here also by what is in them. */
export class PdfStreams {
  private readonly budget = { streams: 0, unpacked: 0 };
  /** Since the last object began. */
  private dictionary = '';
  private names = { first: false, count: false, filter: false };
  private streams = 0;
  private isLooked = false;

  constructor(
    private readonly bytes: Bytes,
    private readonly found: (text: string) => void,
  ) {}

  /**
   * @param begin place of the text in the file
   * @param from what begins before it was looked at, `to` what begins there will be
   */
  async look(text: string, { begin, from, to }: { begin: number; from: number; to: number }): Promise<void> {
    let done = from;
    for (const { 0: found, 1: line, index } of text.matchAll(marks)) {
      if (index < from || index >= to) continue;
      this.add(text, done, index);
      done = index + found.length;
      if (line === undefined) this.begin();
      else
        await this.stream(begin + done + line.length, text.slice(done + line.length, done + line.length + headBytes));
    }
    if (done < to) this.add(text, done, to);
  }

  private begin(): void {
    this.dictionary = '';
    this.names = { first: false, count: false, filter: false };
    this.streams = 0;
    this.isLooked = false;
  }

  private add(text: string, from: number, to: number): void {
    const room = dictionaryChars - this.dictionary.length;
    if (room > 0) this.dictionary += text.slice(from, Math.min(to, from + room));
    const { names } = this;
    if (names.first && names.count && names.filter) return;
    // A name over the border of two windows is seen whole.
    const plain = plainNames(text.slice(from, to + nameChars));
    names.first ||= /\/First(?![A-Za-z])/u.test(plain);
    names.count ||= /\/N(?![A-Za-z])/u.test(plain);
    names.filter ||= /\/(?:Filter|F)(?![A-Za-z])/u.test(plain);
  }

  private async stream(at: number, head: string): Promise<void> {
    this.streams += 1;
    if (this.streams === 1 && outside.test(plainNames(this.dictionary)))
      refuse('external_reference', { what: 'stream' });
    const { first, count, filter } = this.names;
    if (first && count && filter) {
      // Another one in the same object: which of them a reader takes, nobody knows.
      if (this.isLooked) refuse('damaged', { what: 'dictionary' });
      this.isLooked = true;
      refuseUnreadable(plainNames(this.dictionary));
      await this.lookInto(at);
    } else if (holdsObjects(head)) await this.lookInto(at);
  }

  private async lookInto(at: number): Promise<void> {
    if ((this.budget.streams += 1) > mostObjectStreams) refuse('archive_unfolds', { what: 'objects' });
    const text = (await unpacked(this.bytes, at)).toString('latin1');
    this.budget.unpacked += text.length;
    if (this.budget.unpacked > mostUnpackedBytes) refuse('archive_unfolds', { what: 'objects' });
    this.found(text);
  }
}

/** What is packed in another way than every writer does it hides something, or is of no use. */
function refuseUnreadable(dictionary: string): void {
  const text = `${dictionary}>>`.replace(/[\s\0]+/gu, ' ');
  const isFlate = /\/Filter ?\[? ?\/(?:FlateDecode|Fl) ?\]? ?(?:\/(?!Filter)|>>)/u.test(text);
  if (!isFlate || /\/Predictor(?! ?1(?!\d))/u.test(text)) refuse('damaged', { what: 'objects' });
}

/** Whether a stream begins as one with objects: numbers in pairs (ISO 32000-2, 7.5.7). */
function holdsObjects(head: string): boolean {
  const packed = Buffer.from(head, 'latin1');
  const isZlib = packed.length > 2 && (packed.readUInt8(0) & 15) === 8 && packed.readUInt16BE(0) % 31 === 0;
  if (!isZlib) return false;
  try {
    const start = inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: unpackedBytes });
    return /^(?:[\s\0]|%[^\r\n]*[\r\n])*\d+[\s\0]+\d+[\s\0]/u.test(start.toString('latin1', 0, 200));
  } catch {
    return false;
  }
}

async function unpacked(bytes: Bytes, at: number): Promise<Buffer> {
  for (const most of packedBytes) {
    const packed = await bytes.read(at, most);
    try {
      return inflateSync(packed, { maxOutputLength: unpackedBytes });
    } catch (error) {
      if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') refuse('archive_unfolds', { what: 'objects' });
      if (codeOf(error) !== 'Z_BUF_ERROR' || packed.length < most) break;
    }
  }
  return refuse('damaged', { what: 'objects' });
}
