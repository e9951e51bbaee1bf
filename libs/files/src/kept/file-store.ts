import { createHash, randomUUID } from 'node:crypto';
import type { Bytes } from '#libs/archive';
import { tooLarge } from '../refusal.js';
import type { FilePlace, OpenStored } from './place.js';
import { type FileKeys, opened, sealed } from './sealing.js';

/** Bytes that came in and are kept by nobody yet: whoever has them keeps them, or drops them. */
export interface DraftFile {
  readonly draft: string;
  /** Of the plain bytes, hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A kept file, open for reading. */
export interface OpenFile extends Bytes {
  close(): Promise<void>;
}

/**
 * Keeps files by their content (文件库), sealed from the first byte on: no plain byte of them is ever on the disk, and
 * memory is a few pieces of 64 KiB whatever their size. The same content twice is one file.
 */
export class FileStore {
  constructor(
    private readonly place: FilePlace,
    private readonly keys: FileKeys,
  ) {}

  /**
   * Takes bytes in as a draft, on the disk when it answers.
   *
   * @throws DomainError `files.too_large` as soon as there is one byte too many, and nothing is left of it
   */
  async receive(source: AsyncIterable<Uint8Array>, mostBytes: number): Promise<DraftFile> {
    const draft = randomUUID();
    const hash = createHash('sha256');
    let bytes = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const piece of source) {
        bytes += piece.length;
        if (bytes > mostBytes) tooLarge(mostBytes);
        hash.update(piece);
        yield piece;
      }
    }
    await this.place.write(draft, sealed(counted(), this.keys));
    return { draft, sha256: hash.digest('hex'), bytes };
  }

  /** Reads in a draft. */
  async withDraft<T>({ draft }: DraftFile, work: (bytes: Bytes) => Promise<T>): Promise<T> {
    const stored = await this.place.openDraft(draft);
    try {
      return await work(await opened(stored, this.keys));
    } finally {
      await stored.close();
    }
  }

  /** Keeps a draft under its content. It stays whatever happens to this process from now on. */
  async keep({ draft, sha256 }: DraftFile): Promise<void> {
    await this.place.keep(draft, this.keys.nameOf(sha256));
  }

  async drop({ draft }: DraftFile): Promise<void> {
    await this.place.dropDraft(draft);
  }

  /** Null: it is not there. @throws BrokenFileError it is not what was kept */
  async open(sha256: string): Promise<OpenFile | null> {
    const stored = await this.place.open(this.keys.nameOf(sha256));
    return stored === null ? null : await this.fileIn(stored);
  }

  /** Whatever means it. For what tests lose. */
  async remove(sha256: string): Promise<void> {
    await this.place.remove(this.keys.nameOf(sha256));
  }

  /** Removes what was kept before an instant (epoch ms) and not again since. @returns whether it was so */
  removeOld(sha256: string, before: number): Promise<boolean> {
    return this.place.removeOld(this.keys.nameOf(sha256), before);
  }

  /** Everything that is kept, with when it was (epoch ms). */
  async *kept(): AsyncGenerator<{ readonly sha256: string; readonly keptAt: number }> {
    for await (const { name, keptAt } of this.place.names()) yield { sha256: this.keys.hashOf(name), keptAt };
  }

  /** Drops drafts that nobody has written to since an instant (epoch ms). @returns how many */
  dropOldDrafts(before: number): Promise<number> {
    return this.place.dropOldDrafts(before);
  }

  /** Whether it can be written to. @throws Error what the disk says */
  probe(): Promise<void> {
    return this.place.probe();
  }

  private async fileIn(stored: OpenStored): Promise<OpenFile> {
    try {
      const bytes = await opened(stored, this.keys);
      return { size: bytes.size, read: (at, length) => bytes.read(at, length), close: () => stored.close() };
    } catch (error) {
      await stored.close();
      throw error;
    }
  }
}
