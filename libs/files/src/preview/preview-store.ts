import { randomUUID } from 'node:crypto';
import type { Bytes } from '#libs/archive';
import type { FileType } from '#libs/kernel';
import { BrokenFileError, opened, sealed, type FileKeys } from '../kept/sealing.js';
import type { FilePlace } from '../kept/place.js';
import { bundleOf, previewIn } from './bundle.js';
import type { Preview } from './preview.js';
import type { Previewer } from './previewer.js';

/** A file of which a preview is wanted. */
export interface Previewed {
  readonly sha256: string;
  readonly type: FileType;
  /** Opens it; it is closed afterwards. */
  readonly open: () => Promise<Bytes & { close(): Promise<void> }>;
}

// Whoever looks again at once is told the same, and costs nothing.
const lateMs = 10 * 60_000;

/**
 * Previews of files, drawn when somebody first looks and kept sealed under the same content, in a place of their own: what is
 * lost there is drawn again. Who erases a file removes its preview.
 */
export class PreviewStore {
  private readonly drawing = new Map<string, Promise<Preview>>();
  /** What took too long, and until when it is not tried again. */
  private readonly late = new Map<string, number>();

  constructor(
    private readonly place: FilePlace,
    private readonly keys: FileKeys,
    private readonly previewer: Pick<Previewer, 'draw'>,
  ) {}

  /** Whoever asks while it is drawn waits for the same one. */
  async of(file: Previewed): Promise<Preview> {
    const kept = await this.keptOf(file.sha256);
    if (kept !== null) return kept;
    if ((this.late.get(file.sha256) ?? 0) > Date.now()) return { kind: 'none', gap: 'too_long' };
    const begun = this.drawing.get(file.sha256) ?? this.draw(file);
    this.drawing.set(file.sha256, begun);
    try {
      return await begun;
    } finally {
      this.drawing.delete(file.sha256);
    }
  }

  async remove(sha256: string): Promise<void> {
    await this.place.remove(this.keys.nameOf(sha256));
  }

  /** As those of the store of files, for the sweep of what nobody means. */
  async *kept(): AsyncGenerator<{ readonly sha256: string; readonly keptAt: number }> {
    for await (const { name, keptAt } of this.place.names()) yield { sha256: this.keys.hashOf(name), keptAt };
  }

  removeOld(sha256: string, before: number): Promise<boolean> {
    return this.place.removeOld(this.keys.nameOf(sha256), before);
  }

  dropOldDrafts(before: number): Promise<number> {
    return this.place.dropOldDrafts(before);
  }

  private async draw({ sha256, type, open }: Previewed): Promise<Preview> {
    const file = await open();
    try {
      const preview = await this.previewer.draw(file, type);
      // On a busy machine it took too long, on a quiet one it may not.
      if (preview.kind === 'none' && preview.gap === 'too_long') this.late.set(sha256, Date.now() + lateMs);
      else await this.keep(sha256, preview);
      return preview;
    } finally {
      await file.close();
    }
  }

  private async keep(sha256: string, preview: Preview): Promise<void> {
    const draft = randomUUID();
    await this.place.write(draft, sealed(inOnePiece(bundleOf(preview)), this.keys));
    await this.place.keep(draft, this.keys.nameOf(sha256));
  }

  /** Null: there is none, or one that cannot be read, which is drawn again. */
  private async keptOf(sha256: string): Promise<Preview | null> {
    const stored = await this.place.open(this.keys.nameOf(sha256));
    if (stored === null) return null;
    try {
      const bytes = await opened(stored, this.keys);
      return previewIn(await bytes.read(0, bytes.size));
    } catch (error) {
      if (error instanceof BrokenFileError) return null;
      throw error;
    } finally {
      await stored.close();
    }
  }
}

async function* inOnePiece(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}
