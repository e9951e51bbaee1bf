import type { Language } from '#libs/contracts';
import type { OwnOutcome } from '#contracts/petition';
import { derivedCaseId } from '#libs/docket';
import { endingOf, tooLarge } from '#libs/files';
import { as, DomainError, type AttachmentCategory, type CaseId, type FileRef } from '#libs/kernel';
import { reads, takeFromLimit } from '#libs/persistence';
import { commandOf, keepFile, requireFiles } from '../attachment/attach.js';
import { submitToDoor } from '../case/case-commands.js';
import { Shares } from '../http/fair-share.js';
import type { Platform } from '../platform.js';
import type { SentFile } from './form-files.js';
import { actsFromSource, petitioner, type PetitionerCaller } from './petitioner.js';

/** What the petitioner may say of a file; what it is for the office, an office says. */
export const broughtCategories = [
  'evidence',
  'statement',
  'authority',
  'other',
] as const satisfies AttachmentCategory[];
export type BroughtCategory = (typeof broughtCategories)[number];

/** A file that was taken in and is part of nothing yet. */
export interface TakenFile {
  readonly name: string;
  readonly file: FileRef;
}

/** Of one form. */
export const mostAtOnce = 10;

// One form of a matter is taken at a time: what is counted for a day is counted before the next one begins.
const turns = new Shares({ concurrency: 1, queue: 3 });

/** Does something about the files of a matter while nobody else does. @throws DomainError `account.too_many_at_once` */
export const inTurn = <T>(caseId: CaseId, work: () => Promise<T>): Promise<T> => turns.within(caseId, work);

/** What of a day is left to bring; made once for a form, and asked before each of its files. */
export async function dayOf(platform: Platform, caseId: CaseId): Promise<DayLeft> {
  const { ofPetitioner } = requireFiles(platform);
  return new DayLeft(ofPetitioner, await reads.readBroughtInADay(platform.database, caseId));
}

/** How much a petitioner may bring to one case in a day, and how much that leaves. */
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

  /** Counts one that was taken. @throws DomainError as `require`: it is more than is left */
  take(bytes: number): void {
    if (bytes > this.bytes) this.bytes = 0;
    this.require();
    this.files -= 1;
    this.bytes -= bytes;
  }
}

/**
 * Takes one file of a petitioner in, as it came: it is evidence.
 *
 * @throws DomainError `files.…`: why it is not taken, and nothing is left of it
 */
export async function takeBrought(platform: Platform, day: DayLeft, { name, bytes }: SentFile): Promise<TakenFile> {
  day.require();
  endingOf(name);
  const { limits } = requireFiles(platform);
  const file = await keepFile(platform, bytes, { name, isCleaned: false });
  if (file.bytes > limits.mostBytes) tooLarge(limits.mostBytes);
  day.take(file.bytes);
  return { name, file };
}

interface Brought {
  readonly files: readonly TakenFile[];
  readonly category: BroughtCategory;
  /** What it is, in the petitioner's words; empty: nothing was said. */
  readonly words: string;
  readonly language: Language;
}

/**
 * Puts what a petitioner brought to the matter, all of a form at once, and tells its office by the material that it is: who
 * holds the matter owes a look at it (`seeMaterial`), and is reminded of that. No date moves by it.
 *
 * @throws DomainError the door's refusals: an ended case, too many files
 */
export async function bringFiles(
  platform: Platform,
  { caseId, key: formKey, source }: PetitionerCaller,
  { files, category, words, language }: Brought,
): Promise<OwnOutcome> {
  await takeFromLimit(platform.database, actsFromSource, source);
  const [key, seals] = [`${caseId} ${formKey}`, platform.vault.sealsOf(caseId)];
  const attached = files.map(({ name, file }, at) => {
    const attachment = derivedCaseId('attachment', petitioner.principal, caseId, `${key} ${String(at)}`);
    const query = { category, origin: 'party', via: 'page' } as const;
    return commandOf({ platform, head: { id: as(caseId), kind }, query, name }, { attachment, file });
  });
  const material = seals.text(words === '' ? plainWords[language](files.length) : words);
  const { number, facts, isRepeat } = await submitToDoor(platform, {
    ...{ kind, caseId, actor: petitioner, key },
    // What is owed by it stands first: that is what somebody is reminded of.
    commands: [
      { type: 'addMaterial', payload: { material: material.ref } },
      ...attached.map(({ payload }) => ({ type: 'attachFile', payload })),
    ],
    texts: [material, ...attached.flatMap(({ texts }) => texts)],
  });
  return { number, at: facts.at(-1)?.at ?? '', isRepeat };
}

const kind = 'petition';
const plainWords = {
  zh: (n: number) => `网页上交来 ${String(n)} 个文件，见附件。`,
  en: (n: number) => `${String(n)} files were brought by the page; see the attachments.`,
} as const;
