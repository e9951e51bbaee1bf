import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, readdir, rename, rm, stat, utimes, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '#libs/kernel';
import { openedFile } from './opened-file.js';
import { codeOf } from '../refusal.js';
import type { FilePlace, OpenStored } from './place.js';

const isName = (name: string): boolean => /^[0-9a-f]{64}$/u.test(name);
const isDraft = (draft: string): boolean => /^[0-9a-f-]{36}$/u.test(draft);

/** Sealed files in a folder: `kept/ab/<name>`, and what comes in under `drafts`. Its owner alone may look. */
export class FolderPlace implements FilePlace {
  private readonly drafts: string;
  private readonly kept: string;
  private readonly aside: string;

  constructor(folder: string) {
    this.drafts = join(folder, 'drafts');
    this.kept = join(folder, 'kept');
    this.aside = join(folder, 'aside');
  }

  async write(draft: string, pieces: AsyncIterable<Buffer>): Promise<void> {
    await mkdir(this.drafts, { recursive: true, mode: 0o700 });
    const path = this.draftPath(draft);
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const piece of pieces) await writeAll(file, piece);
      await file.sync();
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT' ? noRoom() : error;
    }
    await file.close();
  }

  openDraft(draft: string): Promise<OpenStored> {
    return openFile(this.draftPath(draft));
  }

  async keep(draft: string, name: string): Promise<void> {
    const folder = join(this.kept, name.slice(0, 2));
    if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined) await syncFolder(this.kept);
    // It counts from now on, however long it was looked through.
    const now = new Date();
    await utimes(this.draftPath(draft), now, now);
    await rename(this.draftPath(draft), this.path(name));
    // Without it a power cut may take the name away again.
    await syncFolder(folder);
  }

  async dropDraft(draft: string): Promise<void> {
    await rm(this.draftPath(draft), { force: true });
  }

  async open(name: string): Promise<OpenStored | null> {
    return await openFile(this.path(name)).catch(nullIfMissing);
  }

  async remove(name: string): Promise<void> {
    await rm(this.path(name), { force: true });
  }

  async removeOld(name: string, before: number): Promise<boolean> {
    const aside = join(this.aside, randomUUID());
    await mkdir(this.aside, { recursive: true, mode: 0o700 });
    const isMoved = await rename(this.path(name), aside).then(() => true, nullIfMissing);
    if (isMoved === null) return false;
    // Moved away first, and looked at then: one that was kept again meanwhile is young, and goes back.
    if ((await stat(aside)).mtimeMs < before) {
      await rm(aside);
      return true;
    }
    await rename(aside, this.path(name));
    return false;
  }

  async *names(): AsyncGenerator<{ readonly name: string; readonly keptAt: number }> {
    for (const folder of (await readdir(this.kept).catch(nullIfMissing)) ?? []) {
      for (const name of await readdir(join(this.kept, folder))) {
        const found = isName(name) ? await stat(this.path(name)).catch(nullIfMissing) : null;
        if (found !== null) yield { name, keptAt: found.mtimeMs };
      }
    }
  }

  async dropOldDrafts(before: number): Promise<number> {
    let dropped = 0;
    for (const folder of [this.drafts, this.aside]) {
      for (const draft of (await readdir(folder).catch(nullIfMissing)) ?? []) {
        const path = join(folder, draft);
        const found = await stat(path).catch(nullIfMissing);
        if (found === null || found.mtimeMs >= before) continue;
        await rm(path, { force: true });
        dropped += 1;
      }
    }
    return dropped;
  }

  async probe(): Promise<void> {
    await mkdir(this.drafts, { recursive: true, mode: 0o700 });
    await access(this.drafts, constants.W_OK);
  }

  private path(name: string): string {
    if (!isName(name)) throw new Error('not a name of a kept file');
    return join(this.kept, name.slice(0, 2), name);
  }

  private draftPath(draft: string): string {
    if (!isDraft(draft)) throw new Error('not a name of a draft');
    return join(this.drafts, draft);
  }
}

async function writeAll(file: FileHandle, piece: Buffer): Promise<void> {
  for (let at = 0; at < piece.length;) {
    const { bytesWritten } = await file.write(piece, at);
    at += bytesWritten;
  }
}

const noRoom = (): DomainError => new DomainError('unavailable', 'files.disk_full', 'no room for the file');

async function openFile(path: string): Promise<OpenStored> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  return openedFile(file, size);
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function nullIfMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}
