import type { AttachmentPreview } from '#libs/contracts';
import type { Preview, Previewed, PreviewPicture } from '#libs/files';
import { DomainError } from '#libs/kernel';
import { noteRead, type reads } from '#libs/persistence';
import type { FastifyReply } from 'fastify';
import { visibleHead } from '../case/visible-head.js';
import { readBy } from '../http/changed-by.js';
import { Shares } from '../http/fair-share.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { requireFiles } from './attach.js';
import { filesOf } from './content.js';

/** Whose preview is wanted: that of an attachment of a case. */
export interface AskedPreview {
  readonly id: string;
  readonly attachment: string;
}

// Whoever looks at two slow files at once has the rest of the share of requests for everything else.
const waiting = new Shares({ concurrency: 2, queue: 0 });

/**
 * The preview of an attachment, which is looked at as its bytes are: by whoever may see the case, on record.
 *
 * @throws DomainError `docket.no_such_attachment`, `files.not_there`, `account.too_many_at_once`
 */
export async function attachmentPreviewOf(platform: Platform, caller: Caller, asked: AskedPreview): Promise<Preview> {
  const { row, caseId, file } = await askedFile(platform, caller, asked);
  await noteOnce(platform, caller, { caseId, row });
  return await awaitedPreview(platform, caller, file);
}

/** The same for the small picture, of which no look is recorded; null: it is not drawn yet, and will be. */
export async function attachmentThumbnail(
  platform: Platform,
  caller: Caller,
  asked: AskedPreview,
): Promise<Preview | null> {
  const { file } = await askedFile(platform, caller, asked);
  return await requireFiles(platform).previews.soon(file);
}

/** A preview for whoever waits until it is drawn. @throws DomainError `account.too_many_at_once` */
export async function awaitedPreview(platform: Platform, { session }: Caller, file: Previewed): Promise<Preview> {
  const { previews } = requireFiles(platform);
  return (await previews.ready(file)) ?? (await waiting.within(session.account, () => previews.of(file)));
}

async function askedFile(platform: Platform, caller: Caller, { id, attachment }: AskedPreview) {
  const head = await visibleHead(platform, caller, id);
  const { own, cited } = await filesOf(platform, caller, head.id);
  const row = [...own, ...cited].find((one) => one.attachment === attachment);
  if (row === undefined || row.isErased || row.withdrawnAt !== null)
    throw new DomainError('not_found', 'docket.no_such_attachment', 'no such attachment');
  const { store } = requireFiles(platform);
  const open = async () => {
    const file = await store.open(row.sha256);
    if (file !== null) return file;
    throw new DomainError('unavailable', 'files.not_there', 'the file is not in the store');
  };
  const file: Previewed = { sha256: row.sha256, type: row.type, share: head.id, open };
  return { row, caseId: head.id, file };
}

// Ten pages are one look.
const sameLookMs = 10 * 60_000;
const mostRemembered = 2_000;
const looked = new Map<string, number>();

async function noteOnce(
  { database }: Platform,
  caller: Caller,
  { caseId, row }: { readonly caseId: string; readonly row: reads.AttachmentRow },
): Promise<void> {
  const { principal, office, capacity } = caller.actor;
  const key = [principal, office, capacity, caseId, row.attachment].join(' ');
  if ((looked.get(key) ?? 0) > Date.now() - sameLookMs) return;
  const detail = { attachment: row.attachment, seq: row.seq, isOriginal: false };
  await noteRead(database, { ...readBy(caller), ...{ what: 'file', caseId, purpose: null, words: '', detail } });
  looked.delete(key);
  looked.set(key, Date.now());
  const [oldest] = looked.keys();
  if (looked.size > mostRemembered && oldest !== undefined) looked.delete(oldest);
}

/** A preview as it is told; its pictures are asked for one by one. */
export function toldPreview(preview: Preview): AttachmentPreview {
  const none = { pages: 0, pictures: [], text: null, isWhole: true, gap: null };
  if (preview.kind === 'text') return { ...none, kind: 'text', text: preview.text, isWhole: preview.isWhole };
  if (preview.kind === 'none') return { ...none, kind: 'none', gap: preview.gap };
  const { pages, pictures } = preview;
  const sizes = pictures.map(({ width, height }) => ({ width, height }));
  return { ...none, kind: 'pictures', pages, pictures: sizes, isWhole: pages === pictures.length };
}

// A picture that we drew, and all the same in an origin of its own where nothing runs.
const harmless = {
  'Content-Type': 'image/jpeg',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Gives a picture of a preview; nothing (204) where there is none of it, or not yet. */
export async function givePicture(preview: Preview | null, picture: string, reply: FastifyReply): Promise<void> {
  const found = preview === null ? null : pictureOf(preview, picture);
  if (found === null) await reply.status(204).send();
  else await reply.headers(harmless).send(Buffer.from(found.jpeg));
}

function pictureOf(preview: Preview, picture: string): PreviewPicture | null {
  if (preview.kind !== 'pictures') return null;
  if (picture === 'thumbnail') return preview.thumbnail;
  return preview.pictures[Number(picture) - 1] ?? null;
}
