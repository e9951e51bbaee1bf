import type { Stored } from './sealing.js';

/** Something that is open and has to be closed. */
export interface OpenStored extends Stored {
  close(): Promise<void>;
}

/**
 * Where sealed files lie: a folder of one machine (`FolderPlace`), or the objects of a store (`S3Place`). What comes in is
 * written under a draft's name, where nobody looks, and appears under its own at once or not at all.
 *
 * Names are hexadecimal; the place makes none from anything that a person wrote.
 */
export interface FilePlace {
  /** Writes all of it, and answers when it is on the disk; what breaks off leaves nothing behind. */
  write(draft: string, pieces: AsyncIterable<Buffer>): Promise<void>;
  openDraft(draft: string): Promise<OpenStored>;
  /** Gives a draft its name, at once and for good; whatever had the name is replaced, and counts as new. */
  keep(draft: string, name: string): Promise<void>;
  dropDraft(draft: string): Promise<void>;
  /** Null: there is none. */
  open(name: string): Promise<OpenStored | null>;
  remove(name: string): Promise<void>;
  /** Removes what was kept before an instant (epoch ms) and not again since. @returns whether it was so */
  removeOld(name: string, before: number): Promise<boolean>;
  /** Every name, with when it was kept. */
  names(): AsyncIterable<{ readonly name: string; readonly keptAt: number }>;
  /** Drops drafts that nobody has written to since. @returns how many */
  dropOldDrafts(before: number): Promise<number>;
  /** Whether it can be written to. @throws Error what the disk says */
  probe(): Promise<void>;
}
