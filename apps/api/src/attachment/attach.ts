import { randomUUID } from 'node:crypto';
import { fileNameHeader, headOf, type Language } from '#libs/contracts';
import { derivedCaseId } from '#libs/docket';
import { endingOf, takeDraft, tooLarge, type TypedDraft } from '#libs/files';
import { as, attachmentCategories, DomainError } from '#libs/kernel';
import type { AttachmentCategory, AttachmentWay, CaseId, FileRef } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import type { reads } from '#libs/persistence';
import type { FastifyRequest } from 'fastify';
import { submitToDoor, type OutcomeAnswer } from '../case/case-commands.js';
import { bytesType } from '../http/bytes-body.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type { FileRoom } from './file-room.js';

/** A file on its way to a case. */
export interface AskedAttachment {
  readonly head: Pick<reads.CaseHead, 'id' | 'kind'>;
  readonly query: { readonly category: string; readonly origin?: 'office' | 'party' | undefined };
  readonly key: string;
  readonly request: FastifyRequest;
}

/** @throws DomainError `files.no_store` (unavailable) */
export function requireFiles({ files }: Pick<Platform, 'files'>): FileRoom {
  if (files !== null) return files;
  throw new DomainError('unavailable', 'files.no_store', 'no store of files is set up');
}

/**
 * Takes a file in and puts it to its case. What can be refused before a byte is read is; what is refused later leaves
 * nothing behind. The file is on the disk before the fact that means it is recorded.
 *
 * @throws DomainError the door's refusals; `files.…`; HttpProblem 415
 */
export async function attach(platform: Platform, caller: Caller, asked: AskedAttachment): Promise<OutcomeAnswer> {
  const { head, key, request } = asked;
  const query = { ...asked.query, origin: originOf(asked.query) };
  const { limits } = requireFiles(platform);
  const name = fileNameOf(request);
  endingOf(name);
  requireBytes(request, limits.mostBytes);
  const of = { platform, caller, head, query, name };
  await requireAllowed(of);
  return putToCase(of, { source: whole(request), key });
}

/**
 * Takes the bytes of somebody who was asked beforehand whether they may, and puts them to the case. The same key means the
 * same attachment, so that whoever sends it twice has put it there once.
 *
 * @throws DomainError the door's refusals; `files.…`
 */
export async function putToCase(of: Of, { source, key, requireStill }: Upload): Promise<OutcomeAnswer> {
  const { platform, caller, head, query, name } = of;
  const draft = await draftOfUpload(platform, source, { name, isCleaned: query.origin === 'office' });
  try {
    await requireStill?.(draft.bytes);
  } catch (error) {
    await requireFiles(platform).store.drop(draft);
    throw error;
  }
  const file = await keepDraft(platform, draft);
  const attachment = attachmentIdOf(caller, head, key);
  const { payload, texts } = commandOf(of, { attachment, file });
  return submitToDoor(platform, {
    ...{ kind: head.kind, caseId: head.id, actor: caller.actor, key },
    commands: [{ type: 'attachFile', payload }],
    texts,
  });
}

/** Bytes on their way, and the key under which they come. */
interface Upload {
  readonly source: AsyncIterable<Uint8Array>;
  readonly key: string;
  /** Asked once all of them are in and before they are kept: what was allowed when they began may be over since. */
  readonly requireStill?: (bytes: number) => Promise<void>;
}

/** Which attachment somebody means by a key. */
export const attachmentIdOf = (
  { actor }: Pick<Caller, 'actor'>,
  head: Pick<reads.CaseHead, 'id'>,
  key: string,
): string => derivedCaseId('attachment', actor.principal, head.id, key);

/**
 * Takes bytes in as a draft: whoever gets it keeps it or drops it.
 *
 * @throws DomainError `files.…`: why it is not taken, and nothing is left of it
 */
export function draftOfUpload(
  platform: Platform,
  source: AsyncIterable<Uint8Array>,
  { name, isCleaned }: { readonly name: string; readonly isCleaned: boolean },
): Promise<TypedDraft> {
  const { store, limits, inspector, scanner } = requireFiles(platform);
  return takeDraft(store, source, { name, limits, isCleaned, inspector, scanner });
}

/** Keeps a draft, on the disk before any fact means it: where none comes it is swept. */
export async function keepDraft(platform: Platform, draft: TypedDraft): Promise<FileRef> {
  const { store } = requireFiles(platform);
  const { sha256, bytes, type } = draft;
  try {
    await store.keep(draft);
  } finally {
    await store.drop(draft);
  }
  failpoint('file_kept_before_fact');
  return { sha256, bytes, type };
}

/** Whose a file is, where nobody says it: evidence is kept as it came, because what is taken out of it is gone. */
export const originOf = ({ origin, category }: AskedAttachment['query']): 'office' | 'party' =>
  origin ?? (category === 'evidence' ? 'party' : 'office');

/** What is to be attached, where, and by whom. */
interface Of {
  readonly head: AskedAttachment['head'];
  readonly query: AskedAttachment['query'] & { readonly via?: AttachmentWay };
  readonly platform: Platform;
  readonly caller: Caller;
  readonly name: string;
}

// What is chosen where nobody chooses: most of what comes to a case is what a party brought.
const usual = 'evidence';

/** What files of a case of a kind may be, the usual one first. */
export const categoriesOf = (kind: string): readonly AttachmentCategory[] =>
  headOf(kind)?.files ?? [usual, ...attachmentCategories.filter((one) => one !== usual)];

/** @throws DomainError invalid `files.none_taken`, `files.category_unfit`: nobody, or no party, brings anything to such a case */
function requireFitting({ head, query }: Pick<Of, 'head' | 'query'>): void {
  const allowed = headOf(head.kind)?.files;
  if (allowed?.length === 0) throw new DomainError('invalid', 'files.none_taken', 'it takes no files');
  if (allowed === undefined || (allowed.some((one) => one === query.category) && query.origin !== 'party')) return;
  throw new DomainError('invalid', 'files.category_unfit', 'no party brings files to it');
}

export function commandOf(
  { platform, head, query, name }: Pick<Of, 'platform' | 'head' | 'query' | 'name'>,
  file: { readonly attachment: string; readonly file: object },
) {
  requireFitting({ head, query });
  const sealed = platform.vault.sealsOf(head.id).text(name);
  return { payload: { ...file, name: sealed.ref, ...query }, texts: [sealed] };
}

/** Asks the door beforehand, with a file that might be: nobody sends 200 MB to hear that he may not. */
export async function requireAllowed(of: Of): Promise<void> {
  const file = { sha256: '0'.repeat(64), bytes: 1, type: 'txt' };
  const { payload } = commandOf(of, { attachment: randomUUID(), file });
  const { platform, caller, head } = of;
  await platform.docket.foresee({
    ...{ caseId: as<CaseId>(head.id), actor: caller.actor, database: platform.database },
    command: { type: 'attachFile', payload },
  });
}

/** @throws DomainError `files.bad_name` */
function fileNameOf({ headers }: FastifyRequest): string {
  const given = headers[fileNameHeader.toLowerCase()];
  try {
    // A name may come in either form of its letters; one is kept.
    return decodeURIComponent(typeof given === 'string' ? given : '').normalize('NFC');
  } catch {
    return '';
  }
}

function requireBytes({ headers }: FastifyRequest, most: number): void {
  if (headers['content-type'] !== bytesType) throw new HttpProblem(415, 'http.unsupported_media_type');
  if (Number(headers['content-length'] ?? 0) > most) tooLarge(most);
}

/** The bytes of a request; what breaks off was no file. */
async function* whole({ raw }: FastifyRequest): AsyncGenerator<Uint8Array> {
  try {
    // What is left of a refused one is read on, so that its sender hears why.
    for await (const piece of raw.iterator({ destroyOnReturn: false })) yield piece as Uint8Array;
  } catch (error) {
    if (raw.complete) throw error;
  }
  if (!raw.complete) throw new DomainError('invalid', 'files.broken_off', 'the upload broke off');
}

/** How the name of a download is told, also to what knows no UTF-8. */
export function dispositionOf(name: string | null, ending: string, language: Language): string {
  const told = name ?? (language === 'zh' ? `附件.${ending}` : `attachment.${ending}`);
  return `attachment; filename="attachment.${ending}"; filename*=UTF-8''${encodeURIComponent(told).replace(/['()*]/gu, (one) => `%${one.charCodeAt(0).toString(16)}`)}`;
}
