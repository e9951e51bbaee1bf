import { reads } from '#libs/persistence';
import type { Platform } from '../platform.js';

/**
 * Takes out of the store what facts of a case meant that were erased, where nobody else means it. What was kept after the
 * last of those facts is on its way to another one, which is not recorded yet: it stays, and is swept if that never comes.
 */
export async function removeErased({ files, database }: Platform, caseId: string): Promise<void> {
  if (files === null) return;
  for (const { sha256, meantMsAgo } of await reads.readErasedFiles(database, caseId)) {
    // By the clock of the store: that of the database may be another one.
    await files.store.removeOld(sha256, Date.now() - meantMsAgo);
    await files.previews.remove(sha256);
  }
}
