import { Readable } from 'node:stream';
import type { Language } from '#libs/contracts';
import type { OfficialDocument } from '#libs/document';
import { DomainError, type CaseId, type FileRef } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import { readDocumentNumber, reads } from '#libs/persistence';
import { requireFiles } from '../attachment/attach.js';
import { submitToDoor } from '../case/case-commands.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type { FoundDocument } from './document-of-fact.js';
import { sayNumber } from './document-number.js';
import { pageFrom } from './paper-of.js';

/** A document as it is served: its bytes, and where they are kept. */
export interface ServedPage {
  readonly pdf: Buffer;
  /** Null: nobody has issued it, and nothing is kept. */
  readonly file: FileRef | null;
  readonly number: string | null;
}

interface ServedAsked {
  readonly names: readonly string[];
  readonly address: string | null;
  /** Draws a page; whoever asks for many waits for their own. */
  readonly draw: (page: OfficialDocument) => Promise<Buffer>;
}

// An opinion of five long texts is 2 MB with its fonts.
const mostBytes = 64 * 1024 ** 2;

/**
 * A document as it is served (送达文本): the bytes that were set first are kept by their content and told by a fact, and are
 * what is given ever after, whatever becomes of layout, fonts and clauses. First the file, then the fact.
 *
 * @throws DomainError `files.no_store`, `files.not_there` (unavailable), those of `pageFrom`
 */
export async function servedPage(
  platform: Platform,
  caller: Caller,
  found: FoundDocument,
  { names, address, draw }: ServedAsked,
): Promise<ServedPage> {
  const { head, fact } = found;
  const of = { caseId: head.id, seq: fact.seq, language: caller.language };
  const known = await keptPage(platform, of);
  if (known !== null) return known;
  // What cannot be set, or kept, draws no number.
  const tried = async (page: OfficialDocument) => void (requireFiles(platform), await draw(page));
  const { document, from, isDraft } = await pageFrom(platform, caller, found, { names, address, tried });
  const pdf = await draw(document);
  if (isDraft) return { pdf, file: null, number: document.number };
  const { store } = requireFiles(platform);
  const draft = await store.receive(Readable.from([pdf]), mostBytes);
  try {
    await store.keep(draft);
  } finally {
    await store.drop(draft);
  }
  failpoint('file_kept_before_fact');
  const { sha256, bytes } = draft;
  const payload = { of: of.seq, language: of.language, file: { sha256, bytes, type: 'pdf' }, from };
  await submitToDoor(platform, {
    ...{ kind: head.kind, caseId: of.caseId, actor: caller.actor },
    // Its content is in it: after an erasure the same page is another one, and is told again.
    key: ['keepDocument', of.caseId, String(of.seq), sha256].join('/'),
    commands: [{ type: 'keepDocument', payload }],
  });
  const told = await reads.readKeptDocument(platform.database, of);
  if (told?.sha256 === sha256) return { pdf, file: told, number: document.number };
  // Of two who set it at once both are given the one that was told first.
  const kept = await keptPage(platform, of);
  if (kept === null) throw new Error('a document was kept, and is not there');
  return kept;
}

interface Of {
  readonly caseId: CaseId;
  readonly seq: number;
  readonly language: Language;
}

/**
 * A document that was set before; null: none was.
 *
 * @throws DomainError `files.not_there` (unavailable): its bytes are gone
 */
export async function keptPage(platform: Platform, of: Of): Promise<(ServedPage & { readonly file: FileRef }) | null> {
  const { database } = platform;
  const [file, number] = await Promise.all([reads.readKeptDocument(database, of), readDocumentNumber(database, of)]);
  if (file === null) return null;
  const said = number === null ? null : sayNumber(number, of.language);
  return { pdf: await bytesOf(platform, file), file, number: said };
}

async function bytesOf(platform: Platform, { sha256 }: FileRef): Promise<Buffer> {
  const { store } = requireFiles(platform);
  const file = await store.open(sha256).catch((error: unknown) => {
    platform.log.error({ err: error, sha256 }, 'a kept document cannot be read');
    return null;
  });
  if (file === null) throw new DomainError('unavailable', 'files.not_there', 'the file is not in the store');
  try {
    return Buffer.from(await file.read(0, file.size));
  } finally {
    await file.close();
  }
}
