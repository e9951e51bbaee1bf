import { joined } from './bytes.js';
import type { Inspector } from './inspection/inspection.js';
import type { FileType } from '#libs/kernel';
import type { DraftFile, FileStore } from './kept/file-store.js';
import type { FileLimits } from './limits.js';
import { endingOf } from './name.js';
import type { Scanner } from './scanner.js';

/** A file that came in, was looked through and may be kept. */
export interface TypedDraft extends DraftFile {
  readonly type: FileType;
}

export interface DraftOptions {
  /** As its user calls it; only its ending is looked at. */
  readonly name: string;
  readonly limits: FileLimits;
  /**
   * True: what its device told about place, time and person is taken away before it is kept. False: it is kept as it
   * came, because it is somebody's evidence.
   */
  readonly isCleaned: boolean;
  readonly inspector: Inspector;
  readonly scanner: Scanner | null;
}

/**
 * Takes a file in as a draft: received, judged by its bytes, cleaned, scanned. Whoever gets the answer keeps it or drops
 * it; what is refused leaves nothing behind.
 *
 * @throws DomainError invalid `files.…`: why it is not taken; unavailable `files.scanner_away`
 */
export async function takeDraft(
  store: FileStore,
  source: AsyncIterable<Uint8Array>,
  { name, limits, isCleaned, inspector, scanner }: DraftOptions,
): Promise<TypedDraft> {
  const ending = endingOf(name);
  let draft = await store.receive(source, limits.mostBytes);
  try {
    const { type, cleaned } = await store.withDraft(draft, (bytes) => inspector.judge(bytes, ending, limits));
    await store.withDraft(draft, async (bytes) => await scanner?.scan(bytes));
    if (isCleaned && cleaned !== null) {
      const clean = await store.withDraft(draft, (bytes) => store.receive(joined(bytes, cleaned), limits.mostBytes));
      await store.drop(draft);
      draft = clean;
    }
    return { ...draft, type };
  } catch (error) {
    await store.drop(draft);
    throw error;
  }
}
