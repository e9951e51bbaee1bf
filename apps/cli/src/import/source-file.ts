import { readFile, stat } from 'node:fs/promises';
import type { Instant } from '#libs/kernel';
import { defaultLimits, type FileReason, type FileRefusal, readMessageBoard, type Reading } from '#libs/message-board';

/** Reads the file of an import. A file that is not there is refused as one that cannot be read. */
export async function readSource(path: string, now: Instant): Promise<Reading> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return refused({ reason: 'not-a-file' });
    const limit = defaultLimits.fileBytes;
    if (found.size > limit) return refused({ reason: 'too-large', what: 'file', limit });
    return await readMessageBoard(await readFile(path), { now, isNamedCsv: /\.(?:csv|tsv)$/iu.test(path) });
  } catch (error) {
    const reason = REASONS[(error as Partial<NodeJS.ErrnoException> | null)?.code ?? ''];
    if (!reason) throw error;
    return refused({ reason });
  }
}

const REASONS: Readonly<Record<string, FileReason | undefined>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  EACCES: 'unreadable',
  EPERM: 'unreadable',
  EIO: 'unreadable',
};

function refused(refusal: FileRefusal): Reading {
  return { isRead: false, refusal };
}
