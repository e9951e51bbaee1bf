import { Readable } from 'node:stream';
import { stretchOf, type Bytes } from '#libs/archive';
import { bytesOf, tells, type Inspector, type OpenFile } from '#libs/files';
import { DomainError, fileTypes } from '#libs/kernel';
import { noteRead, reads } from '#libs/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { dispositionOf, requireFiles } from './attach.js';

/** Which bytes are asked for, of which attachment. */
export interface AskedContent {
  readonly caseId: string;
  readonly row: reads.AttachmentRow;
  readonly isOriginal: boolean;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

// Never shown by the browser as a page of ours: saved, with the type that was found in its bytes, and if somebody opens
// it all the same, in an origin of its own where nothing runs.
const harmless = {
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Accept-Ranges': 'bytes',
} as const;

/**
 * Gives the bytes of an attachment, or a range of them, and records beforehand that they were read.
 *
 * @throws DomainError `docket.no_such_attachment`, `files.not_there`
 */
export async function giveContent(platform: Platform, caller: Caller, asked: AskedContent): Promise<void> {
  const { row, request, reply } = asked;
  if (row.isErased || row.withdrawnAt !== null) throw gone();
  const file = await opened(platform, row);
  try {
    const bytes = await asWanted(platform, file, asked);
    const range = rangeOf(request.headers.range, bytes.size);
    await note(platform, caller, asked);
    const { mediaType, endings } = fileTypes[row.type];
    void reply.headers({
      ...harmless,
      'Content-Type': mediaType === 'text/plain' ? 'application/octet-stream' : mediaType,
      'Content-Disposition': dispositionOf(row.name, endings[0], caller.language),
    });
    if (range === 'beyond') {
      await file.close();
      await reply
        .status(416)
        .header('Content-Range', `bytes */${String(bytes.size)}`)
        .send();
      return;
    }
    const { from, to } = range ?? { from: 0, to: bytes.size };
    void reply.header('Content-Length', String(to - from));
    if (range !== null) {
      void reply.status(206).header('Content-Range', `bytes ${String(from)}-${String(to - 1)}/${String(bytes.size)}`);
    }
    const content = Readable.from(stretchOf(bytes, from, to));
    // Whoever has left before the first byte is read closes it too.
    content.once('close', () => void file.close());
    await reply.send(content);
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** The files of a case, and those of its tour that it cites, which are read by whoever reads it. */
export async function filesOf({ database }: Platform, { reader }: Caller, caseId: string) {
  const [own, cited] = await Promise.all([
    reads.listAttachments(database, reader, caseId),
    reads.listCited(database, reader, caseId),
  ]);
  return { own, cited };
}

/** It was erased, withdrawn, or never there. */
export const gone = (): DomainError => new DomainError('not_found', 'docket.no_such_attachment', 'no such attachment');

/** The bytes of an attachment. @throws DomainError `files.not_there` (unavailable) */
export async function opened(platform: Platform, { sha256 }: reads.AttachmentRow): Promise<OpenFile> {
  const { store } = requireFiles(platform);
  const file = await store.open(sha256).catch((error: unknown) => {
    platform.log.error({ err: error, sha256 }, 'a kept file cannot be read');
    return null;
  });
  if (file !== null) return file;
  throw new DomainError('unavailable', 'files.not_there', 'the file is not in the store');
}

// Of the last so many: a player asks for one recording range by range.
const mostRemembered = 500;
const remembered = new Map<string, Awaited<ReturnType<Inspector['clean']>>>();

/** Of what a party brought a copy without what a device told, unless the original is asked for. It is not judged again. */
export async function asWanted(
  platform: Platform,
  file: Bytes,
  { row, isOriginal }: Pick<AskedContent, 'row' | 'isOriginal'>,
): Promise<Bytes> {
  if (row.origin === 'office' || isOriginal || !tells(row.type)) return file;
  let left = remembered.get(row.sha256);
  if (left === undefined) {
    left = await requireFiles(platform).inspector.clean(file, row.type);
    remembered.set(row.sha256, left);
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  }
  return left === null ? file : bytesOf(file, left);
}

async function note(platform: Platform, caller: Caller, { caseId, row, isOriginal }: AskedContent): Promise<void> {
  const detail = { attachment: row.attachment, seq: row.seq, isOriginal };
  await noteRead(platform.database, {
    ...readBy(caller),
    ...{ what: 'file', caseId, purpose: null, words: '', detail },
  });
}

/** The one range that is asked for, `to` not included; null: all of it; what is asked otherwise is not understood, and is all. */
function rangeOf(header: string | undefined, size: number): { from: number; to: number } | 'beyond' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(header ?? '') ?? [];
  if (first === '') return last === '' ? null : within(size - Number(last), size);
  return within(Number(first), last === '' ? size : Math.min(size, Number(last) + 1));
}

const within = (from: number, to: number): { from: number; to: number } | 'beyond' =>
  from < to ? { from: Math.max(0, from), to } : 'beyond';
