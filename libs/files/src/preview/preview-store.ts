import { randomUUID } from 'node:crypto';
import type { Bytes } from '#libs/archive';
import type { FileType } from '#libs/kernel';
import { BrokenFileError, opened, sealed, type FileKeys } from '../kept/sealing.js';
import type { FilePlace } from '../kept/place.js';
import { bundleOf, previewIn } from './bundle.js';
import { DrawingTurns, type Turn } from './drawing-turns.js';
import type { Preview } from './preview.js';
import type { Previewer } from './previewer.js';
import { TooLong } from './too-long.js';

/** A file of which a preview is wanted. */
export interface Previewed {
  readonly sha256: string;
  readonly type: FileType;
  /** Among whose files it waits for its turn: a case, or an office. */
  readonly share: string;
  /** Opens it when its turn has come; it is closed afterwards. */
  readonly open: () => Promise<Bytes & { close(): Promise<void> }>;
}

/** One that is being drawn or waits for it. */
interface Begun {
  readonly turn: Turn;
  readonly preview: Promise<Preview>;
}

/**
 * Previews of files, drawn when somebody first looks and kept sealed under the same content, in a place of their own: what is
 * lost there is drawn again. Who erases a file removes its preview.
 */
export class PreviewStore {
  private readonly drawing = new Map<string, Begun>();
  private readonly turns = new DrawingTurns();
  private readonly tooLong = new TooLong();

  constructor(
    private readonly place: FilePlace,
    private readonly keys: FileKeys,
    private readonly previewer: Pick<Previewer, 'draw'>,
  ) {}

  /** Without waiting for a drawing; null: there is none yet. */
  async ready({ sha256 }: Pick<Previewed, 'sha256'>): Promise<Preview | null> {
    const kept = await this.keptOf(sha256);
    if (kept === null && this.tooLong.has(sha256)) return { kind: 'none', gap: 'too_long' };
    return kept;
  }

  /** The same; what there is none of yet is drawn when nobody waits for another one, if not too many wait already. */
  async soon(file: Previewed): Promise<Preview | null> {
    const ready = await this.ready(file);
    if (ready !== null || this.drawing.has(file.sha256) || !this.turns.hasRoomFor(file.share)) return ready;
    // Nobody hears why it failed: whoever waits for it will.
    this.begun(file, false).preview.catch(() => undefined);
    return null;
  }

  /** Whoever asks while it is drawn waits for the same one. */
  async of(file: Previewed): Promise<Preview> {
    const ready = await this.ready(file);
    if (ready !== null) return ready;
    const { turn, preview } = this.drawing.get(file.sha256) ?? this.begun(file, true);
    turn.isAwaited = true;
    return await preview;
  }

  async remove(sha256: string): Promise<void> {
    this.tooLong.forget(sha256);
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

  private begun(file: Previewed, isAwaited: boolean): Begun {
    const turn = { share: file.share, isAwaited };
    const preview = this.turns.run(turn, () => this.draw(file)).finally(() => this.drawing.delete(file.sha256));
    const begun = { turn, preview };
    this.drawing.set(file.sha256, begun);
    return begun;
  }

  private async draw({ sha256, type, open }: Previewed): Promise<Preview> {
    const file = await open();
    try {
      const preview = await this.previewer.draw(file, type);
      if (preview.kind === 'none' && preview.gap === 'too_long') this.tooLong.note(sha256);
      else {
        this.tooLong.forget(sha256);
        await this.keep(sha256, preview);
      }
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
