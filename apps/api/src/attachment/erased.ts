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

/**
 * The facts that are to be erased, with those that mean the same bytes by an attachment which one of them put there: a proof
 * that keeps them would keep what was to go.
 */
export async function withProofs(
  { database }: Platform,
  { caseId, body }: { readonly caseId: string; readonly body: Readonly<Record<string, unknown>> },
): Promise<readonly number[]> {
  const facts = body['facts'] as readonly number[];
  const more = await reads.readFactsOfAttachments(database, { caseId, facts });
  return [...new Set([...facts, ...more])];
}
