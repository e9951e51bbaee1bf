import type { KindName, Language } from '#libs/contracts';
import type { OwnOutcome } from '#contracts/petition';
import { derivedCaseId } from '#libs/docket';
import { endingOf, type TypedDraft } from '#libs/files';
import { as, DomainError, type AttachmentCategory, type CaseId } from '#libs/kernel';
import { requireRoom } from '#libs/kind';
import { reads } from '#libs/persistence';
import { commandOf, keepDraft, requireFiles, draftOfUpload } from '../attachment/attach.js';
import { submitToDoor } from '../case/case-commands.js';
import { Shares } from '../http/fair-share.js';
import { actorOf, requireRight } from '../intake/receipt-right.js';
import type { Platform } from '../platform.js';
import type { SentFile } from './form-files.js';
import type { Pass } from './pass.js';
import type { PetitionerCaller } from './petitioner.js';

/** What the petitioner may say of a file; what it is for the office, an office says. */
export const broughtCategories = [
  'evidence',
  'statement',
  'authority',
  'other',
] as const satisfies AttachmentCategory[];
export type BroughtCategory = (typeof broughtCategories)[number];

/** A file that was taken in and is kept by nobody yet. */
export interface NamedDraft {
  readonly name: string;
  readonly draft: TypedDraft;
}

/** Of one form. */
export const mostAtOnce = 10;

// One form of a matter is taken at a time by each process; what was counted for a day is counted again before files are kept,
// so that of several processes two can only exceed it in the same moment.
const turns = new Shares({ concurrency: 1, queue: 3 });

/** Does something about the files of a matter while nobody else does. @throws DomainError `account.too_many_at_once` */
export const inTurn = <T>(caseId: CaseId, work: () => Promise<T>): Promise<T> => turns.within(caseId, work);

/** What of a day is left to a party to bring; made once for a form, and asked before each of its files. */
export async function dayOf(platform: Platform, holder: reads.ReceiptHolder): Promise<DayLeft> {
  const { ofPetitioner } = requireFiles(platform);
  return new DayLeft(ofPetitioner, await reads.readBroughtInADay(platform.database, holder));
}

/** How much a party may bring to one case in a day, and how much that leaves. */
export class DayLeft {
  private files: number;
  private bytes: number;

  constructor(
    private readonly most: { readonly dayFiles: number; readonly dayBytes: number },
    brought: { readonly files: number; readonly bytes: number },
  ) {
    this.files = most.dayFiles - brought.files;
    this.bytes = most.dayBytes - brought.bytes;
  }

  /** @throws DomainError `files.too_much_today` (unavailable), details `files`, `mostMiB` */
  require(): void {
    if (this.files > 0 && this.bytes > 0) return;
    const details = { files: this.most.dayFiles, mostMiB: Math.round(this.most.dayBytes / 1024 ** 2) };
    throw new DomainError('unavailable', 'files.too_much_today', 'the petitioner brought enough today', details);
  }

  /** The bytes of a file, cut where no more of the day is left. @throws DomainError as `require` */
  async *within(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for await (const piece of source) {
      bytes += piece.length;
      if (bytes > this.bytes) this.take(bytes);
      yield piece;
    }
  }

  /** Counts one that was taken. @throws DomainError as `require`: it is more than is left */
  take(bytes: number): void {
    if (bytes > this.bytes) this.bytes = 0;
    this.require();
    this.files -= 1;
    this.bytes -= bytes;
  }
}

/**
 * Takes one file of a petitioner in, as it came: it is evidence. It is a draft until the whole form is known to be good.
 *
 * @throws DomainError `files.…`: why it is not taken, and nothing is left of it
 */
export async function takeBrought(platform: Platform, day: DayLeft, { name, bytes }: SentFile): Promise<NamedDraft> {
  day.require();
  endingOf(name);
  const draft = await draftOfUpload(platform, day.within(bytes), { name, isCleaned: false });
  day.take(draft.bytes);
  return { name, draft };
}

/** Drops what a form brought and nobody kept; what was kept is none any more. */
export async function dropBrought(platform: Platform, files: readonly NamedDraft[]): Promise<void> {
  for (const { draft } of files) await requireFiles(platform).store.drop(draft);
}

interface Brought {
  /** To a case of which kind, and whether its office is told by material that it owes a look at. */
  readonly to: { readonly kind: KindName; readonly isMaterial: boolean };
  readonly files: readonly NamedDraft[];
  readonly category: BroughtCategory;
  /** What it is, in the petitioner's words; empty: nothing was said. */
  readonly words: string;
  readonly language: Language;
}

/**
 * Puts what a party brought to its case, all of a form at once. Of a petition its office is told by the material that it is: who holds
 * the matter owes a look at it (`seeMaterial`), and is reminded of that. No date moves by it.
 *
 * What would be refused is refused before anything is kept, so that nobody fills the store by forms that come to nothing.
 *
 * @throws DomainError the door's refusals: an ended case, too many files; `files.too_much_today`; those of `requireRight`
 */
export async function bringFiles(
  platform: Platform,
  caller: Omit<PetitionerCaller, 'source'> & Partial<Pick<Pass, 'of'>>,
  { to: { kind, isMaterial }, files, category, words, language }: Brought,
): Promise<OwnOutcome> {
  const { caseId, party } = caller;
  await requireRight(platform, caller, 'speak');
  const actor = actorOf(caller);
  const whose = forOther(caller);
  const [key, seals] = [`${caseId} ${party} ${caller.key}`, platform.vault.sealsOf(caseId)];
  const idAt = (at: number) => derivedCaseId('attachment', actor.principal, caseId, `${key} ${String(at)}`);
  const attached = files.map(({ name, draft }, at) => {
    const attachment = idAt(at);
    const { sha256, bytes, type } = draft;
    const file = { sha256, bytes, type };
    const query = { category, origin: 'party', via: 'page', ...whose } as const;
    return commandOf({ platform, head: { id: as(caseId), kind }, query, name }, { attachment, file });
  });
  const material = seals.text(words === '' ? plainWords[language](files.length) : words);
  // Whoever sends a form again has its files here; with others under its key it is refused.
  if (!(await reads.isAttached(platform.database, caseId, idAt(0))))
    await keepAll(platform, caller, { files, asked: isMaterial ? 'addMaterial' : 'attachFile' });
  const { number, facts, isRepeat } = await submitToDoor(platform, {
    ...{ kind, caseId, actor, key },
    // What is owed by it stands first: that is what somebody is reminded of.
    commands: [
      ...(isMaterial ? [{ type: 'addMaterial', payload: { material: material.ref } }] : []),
      ...attached.map(({ payload }) => ({ type: 'attachFile', payload })),
    ],
    texts: [...(isMaterial ? [material] : []), ...attached.flatMap(({ texts }) => texts)],
  });
  return { number, at: facts.at(-1)?.at ?? '', isRepeat };
}

/** For whom it is brought, where that is another one. */
const forOther = ({ party, of }: { readonly party: string; readonly of?: string | null }) =>
  of == null || of === party ? {} : { of };

/** @throws DomainError `docket.too_many_attachments`, `files.too_much_today`; the refusals of an ended case */
async function keepAll(
  platform: Platform,
  holder: reads.ReceiptHolder,
  { files, asked }: { readonly files: readonly NamedDraft[]; readonly asked: string },
): Promise<void> {
  const { caseId } = holder;
  const [{ dossier, refusals }, day] = await Promise.all([
    platform.docket.now(caseId, actorOf(holder), platform.database),
    dayOf(platform, holder),
  ]);
  const refused = refusals()[asked] ?? null;
  if (refused !== null) throw new DomainError(refused.kind, refused.code, 'nothing is added now', refused.details);
  requireRoom(dossier.attachments, { isPublic: true, more: files.length });
  for (const { draft } of files) day.take(draft.bytes);
  for (const { draft } of files) await keepDraft(platform, draft);
}

const plainWords = {
  zh: (n: number) => `网页上交来 ${String(n)} 个文件，见附件。`,
  en: (n: number) => `${String(n)} files were brought by the page; see the attachments.`,
} as const;
