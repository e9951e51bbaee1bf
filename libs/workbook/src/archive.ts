import { Buffer } from 'node:buffer';
import {
  bytesIn,
  decoded,
  openArchive,
  readXml,
  type ArchiveProblem,
  type XmlProblem,
  type XmlReader,
} from '#libs/archive';
import type { Limits } from './limits.js';
import { refuse } from './refusal.js';

/** The parts of a workbook, read as they are unpacked. */
export interface Parts {
  has(name: string): boolean;
  /** The XML of a part. */
  read(name: string, reader: XmlReader): Promise<void>;
}

/**
 * Opens a workbook in memory without unpacking anything. What nobody reads of it, pictures say, is not judged.
 *
 * @throws DomainError `file.damaged_file`, `.too_large`, `.password_protected`; also from what is read of it
 */
export async function openWorkbook(bytes: Uint8Array, limits: Limits): Promise<Parts> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ofArchive = (problem: ArchiveProblem): never => refusedArchive(problem, limits);
  const archive = await openArchive(bytesIn(buffer), limits, ofArchive);
  const names = new Set(archive.names);
  return {
    has: (name) => names.has(name),
    read: (name, reader) =>
      readXml(
        decoded(archive.unpack(name), () => ofArchive('part')),
        reader,
        { limits, refuse: refusedXml },
      ),
  };
}

function refusedArchive(problem: ArchiveProblem, limits: Limits): never {
  if (problem === 'encrypted') refuse({ reason: 'password-protected' });
  if (problem === 'part') refuse({ reason: 'damaged-file', what: 'part' });
  if (problem === 'entries' || problem === 'ratio')
    refuse({ reason: 'too-large', what: problem, limit: limits[problem] });
  if (problem === 'unpacked') refuse({ reason: 'too-large', what: 'unpacked', limit: limits.unpackedBytes });
  return refuse({ reason: 'damaged-file', what: 'zip' });
}

const refusedXml = (problem: XmlProblem): never =>
  refuse(problem === 'xml' ? { reason: 'damaged-file', what: 'xml' } : { reason: 'too-large', what: 'structure' });
