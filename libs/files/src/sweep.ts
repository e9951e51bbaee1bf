import type { FileStore } from './kept/file-store.js';

/** The store of files, or that of their previews. */
type Sweepable = Pick<FileStore, 'kept' | 'removeOld' | 'dropOldDrafts'>;

/** What a sweep took away. */
export interface Swept {
  readonly drafts: number;
  readonly orphans: number;
}

// No upload lasts so long, and no act that keeps one.
const draftMs = 2 * 3_600_000;
const orphanMs = 24 * 3_600_000;
const atOnce = 500;

/**
 * Takes away what nobody keeps: drafts of uploads that broke off with their process, and files that no fact means because
 * the act after them never came. Both are left alone for a time, since the fact comes after its file.
 *
 * @param meantOf of some contents those that facts mean
 */
export async function sweep(
  store: Sweepable,
  meantOf: (contents: readonly string[]) => Promise<ReadonlySet<string>>,
  now = Date.now(),
): Promise<Swept> {
  const drafts = await store.dropOldDrafts(now - draftMs);
  let orphans = 0;
  for await (const contents of oldOnes(store, now - orphanMs)) {
    const meant = await meantOf(contents);
    for (const sha256 of contents) {
      if (!meant.has(sha256) && (await store.removeOld(sha256, now - orphanMs))) orphans += 1;
    }
  }
  return { drafts, orphans };
}

/** What was kept before an instant, some at a time. */
async function* oldOnes(store: Sweepable, before: number): AsyncGenerator<readonly string[]> {
  let found: string[] = [];
  for await (const { sha256, keptAt } of store.kept()) {
    if (keptAt >= before || found.push(sha256) < atOnce) continue;
    yield found;
    found = [];
  }
  if (found.length > 0) yield found;
}
