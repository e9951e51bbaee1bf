import {
  bytesIn,
  decoded,
  openArchive,
  readXml,
  type Archive,
  type ArchiveProblem,
  type Bytes,
  type XmlReader,
} from '#libs/archive';
import type { DocumentLimits } from '../limits.js';
import { refuse } from '../refusal.js';

// A letter nests some dozens; a tag of a megabyte is none.
const xmlLimits = { depth: 300, attributes: 10_000, betweenTags: 1024 ** 2 };

/** @throws DomainError `files.damaged`, `files.archive_unfolds`, `files.encrypted`, `files.polyglot` */
export async function openDocument(bytes: Bytes, limits: DocumentLimits): Promise<Archive> {
  const archive = await openArchive(bytes, limits, refused);
  for (const name of archive.names) archive.judge(name);
  return archive;
}

function refused(problem: ArchiveProblem): never {
  if (problem === 'encrypted') refuse('encrypted', { what: 'zip' });
  if (problem === 'twice') refuse('polyglot', { other: 'zip' });
  if (problem === 'comment') refuse('polyglot', { other: 'unknown' });
  if (problem === 'zip' || problem === 'part') refuse('damaged', { what: problem });
  return refuse('archive_unfolds');
}

/** @throws DomainError `files.damaged` where its XML is not well-formed, or could grow */
export async function readPart(archive: Archive, part: string, reader: XmlReader): Promise<void> {
  const broken = (): never => refuse('damaged', { what: part.slice(0, 80) });
  await readXml(decoded(archive.unpack(part), broken), reader, { limits: xmlLimits, refuse: broken });
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
