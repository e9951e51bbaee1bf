import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { isDomainError } from '#libs/kernel';
import type { Limits } from './limits.js';
import { refuse } from './refusal.js';

/** The parts of a workbook, unpacked as a stream and counted while they come. */
export interface Archive {
  has(name: string): boolean;
  /** The part in pieces of text. Throws `damaged-file` if its bytes are not what the archive says, `too-large` at a limit. */
  text(name: string): AsyncGenerator<string>;
}

/**
 * Opens a zip archive in memory without unpacking anything.
 *
 * @throws DomainError `file.damaged_file`, `.too_large`, `.password_protected`
 */
export async function openArchive(bytes: Uint8Array, limits: Limits): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true }).catch(noZip);
  const entries = new Map<string, Entry>();
  for await (const entry of entriesOf(zip)) {
    if (entries.size === limits.entries) refuse({ reason: 'too-large', what: 'entries', limit: limits.entries });
    // The same name twice: two programs would read two different workbooks.
    if (entries.has(entry.fileName)) noZip();
    entries.set(entry.fileName, entry);
  }
  const budget = { left: limits.unpackedBytes };
  return {
    has: (name) => entries.has(name),
    text: (name) => unpack({ zip, entry: entries.get(name), limits, budget }),
  };
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch {
    noZip();
  }
}

function noZip(): never {
  return refuse({ reason: 'damaged-file', what: 'zip' });
}

interface Unpacking {
  readonly zip: ZipFile;
  readonly entry: Entry | undefined;
  readonly limits: Limits;
  readonly budget: { left: number };
}

async function* unpack({ zip, entry, limits, budget }: Unpacking): AsyncGenerator<string> {
  if (!entry) return refuse({ reason: 'damaged-file', what: 'part' });
  if (entry.isEncrypted()) refuse({ reason: 'password-protected' });
  if (isBomb(entry, limits)) refuse({ reason: 'too-large', what: 'ratio', limit: limits.ratio });
  if (entry.uncompressedSize > budget.left) tooMuch(limits);
  try {
    yield* decoded(await zip.openReadStreamPromise(entry), entry, (length) => {
      budget.left -= length;
      if (budget.left < 0) tooMuch(limits);
    });
  } catch (error) {
    // The library's and the decoder's own errors all say one thing: these bytes are not the part that was packed.
    if (isDomainError(error)) throw error;
    refuse({ reason: 'damaged-file', what: 'part' });
  }
}

async function* decoded(
  stream: AsyncIterable<Buffer>,
  entry: Entry,
  count: (length: number) => void,
): AsyncGenerator<string> {
  let sum = 0;
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const piece of stream) {
    count(piece.length);
    sum = crc32(piece, sum);
    decoder ??= new TextDecoder(isUtf16(piece) ? 'utf-16le' : 'utf-8', { fatal: true });
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder?.decode() ?? '';
  if (sum !== entry.crc32) refuse({ reason: 'damaged-file', what: 'part' });
}

function isBomb(entry: Entry, limits: Limits): boolean {
  return entry.uncompressedSize > limits.ratioFromBytes && entry.uncompressedSize > entry.compressedSize * limits.ratio;
}

function tooMuch(limits: Limits): never {
  return refuse({ reason: 'too-large', what: 'unpacked', limit: limits.unpackedBytes });
}

function isUtf16(piece: Uint8Array): boolean {
  return piece[0] === 0xff && piece[1] === 0xfe;
}
