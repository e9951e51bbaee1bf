import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { isDomainError } from '#libs/kernel';
import { stretchOf, type Bytes } from './bytes.js';

/** What an archive may hold, so that it does not unfold. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Of all parts that are judged. */
  readonly unpackedBytes: number;
  /** Unpacked to packed, of a part of more than a megabyte: text packs to a twentieth, a bomb to a thousandth. */
  readonly ratio: number;
}

/**
 * What is wrong with an archive. `zip`: these bytes are none; `twice`: two parts of one name, of which two programs would read two
 * documents; `comment`: room for another file behind the end of this one; `overlap`: parts that share their bytes, by which a small
 * archive unfolds without a large ratio (Fifield 2019); `part`: one is not what the archive says of it.
 */
export type ArchiveProblem =
  | 'zip'
  | 'twice'
  | 'comment'
  | 'overlap'
  | 'part'
  | 'entries'
  | 'unpacked'
  | 'ratio'
  | 'encrypted';

/** A zip archive, of which nothing is unpacked before it was judged. */
export interface Archive {
  readonly names: readonly string[];
  /** Refuses a part by what the archive says of it: encrypted, or too much. Unpacking asks for it. */
  judge(name: string): void;
  /** A part, unpacked piece by piece; its sum and its size are those that the archive says. */
  unpack(name: string): AsyncGenerator<Buffer>;
}

type Refuse = (problem: ArchiveProblem) => never;

// Below it a large ratio is an empty page.
const ratioFromBytes = 1024 ** 2;
const localHeaderBytes = 30;
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

/** Opens a zip archive by its directory. @param refuse throws what its caller says of a problem, a `DomainError` */
export async function openArchive(bytes: Bytes, limits: ArchiveLimits, refuse: Refuse): Promise<Archive> {
  const options = { lazyEntries: true, autoClose: false, strictFileNames: true } as const;
  const reader = new ReaderOf(bytes);
  const zip = await orRefused(() => fromRandomAccessReaderPromise(reader, bytes.size, options), refuse, 'zip');
  if (zip.comment.length > 0) refuse('comment');
  const entries = await orRefused(() => entriesOf(zip, limits, refuse), refuse, 'zip');
  requireApart([...entries.values()], bytes.size, refuse);
  const judge = judging(entries, limits, refuse);
  return {
    names: [...entries.keys()],
    judge,
    unpack: async function* (name) {
      yield* unpack(zip, judge(name), refuse);
    },
  };
}

async function entriesOf(zip: ZipFile, limits: ArchiveLimits, refuse: Refuse): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.size === limits.entries) refuse('entries');
    if (entries.has(entry.fileName)) refuse('twice');
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function requireApart(entries: readonly Entry[], size: number, refuse: Refuse): void {
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    if (entry.relativeOffsetOfLocalHeader < end) refuse('overlap');
    end = entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.compressedSize;
  }
  if (end > size) refuse('zip');
}

/** Each part counts once towards the whole, however often it is read. */
function judging(entries: ReadonlyMap<string, Entry>, limits: ArchiveLimits, refuse: Refuse) {
  const judged = new Set<string>();
  let unpackedBytes = 0;
  return (name: string): Entry => {
    const entry = entries.get(name) ?? refuse('part');
    if (judged.has(name)) return entry;
    judged.add(name);
    const { compressionMethod: method, uncompressedSize: size, compressedSize: packed } = entry;
    if (entry.isEncrypted()) refuse('encrypted');
    if (method !== stored && method !== deflated) refuse('part');
    if (size > ratioFromBytes && size > packed * limits.ratio) refuse('ratio');
    if ((unpackedBytes += size) > limits.unpackedBytes) refuse('unpacked');
    return entry;
  };
}

async function* unpack(zip: ZipFile, entry: Entry, refuse: Refuse): AsyncGenerator<Buffer> {
  const stream = await orRefused(() => zip.openReadStreamPromise(entry), refuse, 'part');
  let sum = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (error) {
    if (isDomainError(error)) throw error;
    refuse('part');
  }
  if (sum !== entry.crc32) refuse('part');
}

/** The library's own errors all say one thing: these bytes are not what they say. */
async function orRefused<T>(work: () => Promise<T>, refuse: Refuse, problem: ArchiveProblem): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDomainError(error)) throw error;
    return refuse(problem);
  }
}
