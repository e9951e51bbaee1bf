import { Readable } from 'node:stream';
import type { Language } from '#libs/contracts';
import type { OfficialDocument, Typeset } from '#libs/document';
import { DomainError, type CaseId, type FileRef } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import { readDocumentNumber, reads, type DocumentNumber } from '#libs/persistence';
import { requireFiles } from '../attachment/attach.js';
import { submitToDoor } from '../case/case-commands.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { issuerOf, type FoundDocument } from './document-of-fact.js';
import { sayNumber } from './document-number.js';
import type { NamedPerson } from './named-people.js';
import { pageFrom } from './paper-of.js';

/** A document as it is served: its bytes, and where they are kept. */
export interface ServedPage {
  readonly pdf: Buffer;
  /** Null: nobody has issued it, and nothing is kept. */
  readonly file: FileRef | null;
  readonly number: string | null;
}

interface ServedAsked {
  readonly people: readonly NamedPerson[];
  readonly address: string | null;
  /** Draws a page; whoever asks for many waits for their own. */
  readonly draw: (page: OfficialDocument) => Promise<Typeset>;
}

// An opinion of five long texts is 2 MB with its fonts.
const mostBytes = 64 * 1024 ** 2;

/**
 * A document as it is served (送达文本): the bytes that were set first, with the electronic seal of an office that has one, are
 * kept by their content and told by a fact, and are what is given ever after, whatever becomes of layout, fonts and clauses.
 * First the file, then the fact.
 *
 * @throws DomainError `files.no_store`, `files.not_there` (unavailable), those of `pageFrom` and of `Seal.seal`
 */
export async function servedPage(
  platform: Platform,
  caller: Caller,
  found: FoundDocument,
  asked: ServedAsked,
): Promise<ServedPage> {
  const of = { caseId: found.head.id, seq: found.fact.seq, language: caller.language };
  const known = await keptPage(platform, of);
  if (known !== null) return known;
  const office = issuerOf(found);
  if (found.contract.draftOf !== undefined) return setAndKept(platform, caller, found, asked);
  // What cannot be kept is not sealed either.
  requireFiles(platform);
  if (office === null || platform.sealing.of(office) === null) return setAndKept(platform, caller, found, asked);
  // Nobody waits for a seal that is there by now.
  return platform.sealing.inTurn(
    office,
    async () => (await keptPage(platform, of)) ?? (await setAndKept(platform, caller, found, asked)),
  );
}

async function setAndKept(
  platform: Platform,
  caller: Caller,
  found: FoundDocument,
  { people, address, draw }: ServedAsked,
): Promise<ServedPage> {
  const { head, fact } = found;
  const of = { caseId: head.id, seq: fact.seq, language: caller.language };
  // What cannot be set draws no number, and neither does what cannot be sealed.
  const tried = async (page: OfficialDocument) => void (await draw(page));
  const sealed = new Map<string, Buffer>();
  const numbered = async (page: OfficialDocument, number: DocumentNumber): Promise<void> => {
    if (platform.sealing.of(number.office) === null) return;
    sealed.set(page.number ?? '', await sealedPdf(platform, { of, page, number, set: await draw(page) }));
  };
  const paper = await pageFrom(platform, caller, found, { people, address, tried, numbered });
  const { document: page, number } = paper;
  const pdf = sealed.get(page.number ?? '') ?? (await sealedPdf(platform, { of, page, number, set: await draw(page) }));
  if (paper.isDraft) return { pdf, file: null, number: page.number };
  const file = await kept(platform, pdf);
  const told = await tell(platform, caller, { head, of, file, from: await paper.from() });
  // Where none was drawn its place is empty, and the same whenever it is asked for: a drill has none.
  if (told?.sha256 === file.sha256) return { pdf, file: told, number: number === null ? null : page.number };
  // Of two who set it at once both are given the one that was told first.
  const first = await keptPage(platform, of);
  if (first === null) throw new Error('a document was kept, and is not there');
  return first;
}

interface SealingOf {
  readonly of: Of;
  readonly page: OfficialDocument;
  readonly number: DocumentNumber | null;
  readonly set: Typeset;
}

/** With the seal of its office. A draft and a drill have no number, and no seal. */
async function sealedPdf({ sealing }: Platform, { of, page, number, set }: SealingOf): Promise<Buffer> {
  const provider = number === null ? null : sealing.of(number.office);
  if (provider === null || number === null || set.seal === null) return set.pdf;
  return provider.seal(set.pdf, {
    id: [of.caseId, of.seq, of.language].join('/'),
    office: { id: number.office, name: number.name.zh },
    documentNumber: page.number ?? '',
    place: set.seal,
  });
}

async function kept(platform: Platform, pdf: Buffer): Promise<Omit<FileRef, 'type'>> {
  const { store } = requireFiles(platform);
  const draft = await store.receive(Readable.from([pdf]), mostBytes);
  try {
    await store.keep(draft);
  } finally {
    await store.drop(draft);
  }
  failpoint('file_kept_before_fact');
  return { sha256: draft.sha256, bytes: draft.bytes };
}

interface Told {
  readonly head: reads.CaseHead;
  readonly of: Of;
  readonly file: Omit<FileRef, 'type'>;
  readonly from: readonly number[];
}

/** @returns the one that was told first */
async function tell(platform: Platform, { actor }: Caller, { head, of, file, from }: Told): Promise<FileRef | null> {
  const payload = { of: of.seq, language: of.language, file: { ...file, type: 'pdf' }, from };
  await submitToDoor(platform, {
    ...{ kind: head.kind, caseId: of.caseId, actor },
    // Its content is in it: after an erasure the same page is another one, and is told again.
    key: ['keepDocument', of.caseId, String(of.seq), file.sha256].join('/'),
    commands: [{ type: 'keepDocument', payload }],
  });
  return reads.readKeptDocument(platform.database, of);
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
