import { reads } from '#libs/persistence';
import type { Platform } from '../platform.js';

/** Takes out of the store what facts of a case meant that were erased, where nobody else means it. What is missed is swept. */
export async function removeErased({ files, database }: Platform, caseId: string): Promise<void> {
  if (files === null) return;
  for (const sha256 of await reads.readErasedFiles(database, caseId)) await files.store.remove(sha256);
}
