import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { isDomainError } from '#libs/kernel';
import { bytesIn, stretchOf, type Bytes } from '../bytes.js';
import type { ArchiveLimits } from '../limits.js';
import { refuse } from '../refusal.js';

/** A zip archive whose directory was judged before anything of it is unpacked. */
export interface Archive {
  readonly names: readonly string[];
  /** A part, unpacked piece by piece and counted; its sum and its size are those that the archive says. */
  unpack(name: string): AsyncGenerator<Buffer>;
}

// Below it a large ratio is an empty page.
const ratioFromBytes = 1024 ** 2;
const localHeaderBytes = 30;
const signature = Buffer.from('504b0304', 'hex');
const stored = 0;
const deflated = 8;

class ReaderOf extends RandomAccessReader {
  constructor(private readonly bytes: Bytes) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(stretchOf(this.bytes, start, end));
  }
}

/** @throws DomainError `files.damaged`, `files.archive_unfolds`, `files.encrypted`, `files.two_faces` */
export async function openArchive(bytes: Bytes, limits: ArchiveLimits): Promise<Archive> {
  if (!(await bytes.read(0, 4)).equals(signature)) refuse('two_faces', { other: 'unknown' });
  const zip = await ofLibrary(() => fromRandomAccessReaderPromise(new ReaderOf(bytes), bytes.size, options));
  // A comment is room for another file behind the end of this one.
  if (zip.comment.length > 0) refuse('two_faces', { other: 'unknown' });
  const entries = new Map<string, Entry>();
  let unpackedBytes = 0;
  await ofLibrary(async () => {
    for await (const entry of zip.eachEntry()) {
      // The same name twice: two programs would read two different documents.
      if (entries.has(entry.fileName)) refuse('two_faces', { other: 'zip' });
      entries.set(entry.fileName, entry);
      unpackedBytes += entry.uncompressedSize;
      requireBounded(entry, { entries: entries.size, unpackedBytes }, limits);
    }
  });
  requireApart([...entries.values()], bytes.size);
  return { names: [...entries.keys()], unpack: (name) => unpack(zip, entries.get(name)) };
}

const options = { lazyEntries: true, autoClose: false, strictFileNames: true } as const;

function requireBounded(entry: Entry, so: { entries: number; unpackedBytes: number }, limits: ArchiveLimits): void {
  if (entry.isEncrypted()) refuse('encrypted', { what: 'zip' });
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) refuse('damaged', { what: 'method' });
  const { uncompressedSize: size, compressedSize: packed } = entry;
  const isBomb = size > ratioFromBytes && size > packed * limits.ratio;
  if (isBomb || so.entries > limits.entries || so.unpackedBytes > limits.unpackedBytes) refuse('archive_unfolds');
}

/** Parts that share their bytes are how a small archive unfolds without a large ratio (Fifield 2019). */
function requireApart(entries: readonly Entry[], size: number): void {
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    if (entry.relativeOffsetOfLocalHeader < end) refuse('archive_unfolds');
    end = entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.compressedSize;
  }
  if (end > size) refuse('damaged', { what: 'zip' });
}

async function* unpack(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (entry === undefined) return;
  const stream = await ofLibrary(() => zip.openReadStreamPromise(entry));
  let sum = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      sum = crc32(piece, sum);
      yield piece;
    }
    if (sum !== entry.crc32) refuse('damaged', { what: 'part' });
  } catch (error) {
    if (isDomainError(error)) throw error;
    refuse('damaged', { what: 'part' });
  }
}

/** The library's own errors all say one thing: these bytes are no archive as they say. */
async function ofLibrary<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDomainError(error)) throw error;
    return refuse('damaged', { what: 'zip' });
  }
}

/** A part as a whole, of no more than so many bytes. */
export async function wholePart(archive: Archive, name: string, mostBytes: number): Promise<Bytes> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of archive.unpack(name)) {
    if ((size += piece.length) > mostBytes) refuse('archive_unfolds');
    pieces.push(piece);
  }
  return bytesIn(Buffer.concat(pieces));
}
