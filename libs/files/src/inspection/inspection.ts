import { Worker } from 'node:worker_threads';
import type { Bytes } from '#libs/archive';
import { DomainError, type FileType } from '#libs/kernel';
import type { Piece } from '../bytes.js';
import type { FileLimits } from '../limits.js';
import type { Found, FromThread, Job, ToThread } from './messages.js';

/** Looks through files, wherever it does so. */
export interface Inspector {
  /** What a file is. @throws DomainError invalid, `files.…`: why it is not taken */
  judge(bytes: Bytes, ending: string, limits: FileLimits): Promise<Found>;
  /** What is left of a file that was taken in, without what its device tells; null: nothing is to be taken away. */
  clean(bytes: Bytes, type: FileType): Promise<readonly Piece[] | null>;
}

// The largest real documents and recordings take a second or two, on a busy machine five.
const ordinary = { ms: 30_000, threads: 2 };
// The largest thing that is held at once is what objects of a PDF unfold to, 32 MiB of them.
const resourceLimits = { maxOldGenerationSizeMb: 512 };

/** How a thread is started. */
export type StartThread = () => Worker;
const startThread: StartThread = () =>
  new Worker(new URL('inspect-thread.js', import.meta.url), { resourceLimits, execArgv: [], env: {} });

/**
 * Looks through files in threads of their own, some at once, and the others wait: whatever is in a file, it holds up
 * nothing else, and after its time it is ended with its thread and refused.
 */
export class Inspection implements Inspector {
  readonly #idle: Worker[] = [];
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(
    private readonly limits = ordinary,
    private readonly start: StartThread = startThread,
  ) {}

  judge(bytes: Bytes, ending: string, limits: FileLimits): Promise<Found> {
    return this.#work(bytes, { judge: { ending, limits } });
  }

  async clean(bytes: Bytes, type: FileType): Promise<readonly Piece[] | null> {
    return (await this.#work(bytes, { clean: { type } })).cleaned;
  }

  /** Ends its threads; they hold up no end of the process by themselves. */
  async end(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((thread) => thread.terminate()));
  }

  async #work(bytes: Bytes, job: Job): Promise<Found> {
    await this.#turn();
    const thread = this.#idle.pop() ?? this.#started();
    try {
      const said = await new Conversation(thread, bytes, this.limits.ms).about(job);
      this.#idle.push(thread);
      return foundIn(said);
    } catch (error) {
      if (!this.#idle.includes(thread)) void thread.terminate();
      throw error;
    } finally {
      this.#busy -= 1;
      this.#waiting.shift()?.();
    }
  }

  #started(): Worker {
    // One that is being ended may fail once more, which nobody wants to hear.
    return this.start().on('error', () => undefined);
  }

  async #turn(): Promise<void> {
    if (this.#busy >= this.limits.threads) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy += 1;
  }
}

/** One file, and what a thread asks and says about it. */
class Conversation {
  constructor(
    private readonly thread: Worker,
    private readonly bytes: Bytes,
    private readonly mostMs: number,
  ) {}

  about(job: Job): Promise<FromThread> {
    const { thread } = this;
    return new Promise((resolve, reject) => {
      const heard = (said: FromThread): void => {
        if ('read' in said) void this.#give(said.read);
        else over(() => resolve(said));
      };
      const failed = (error: Error & { readonly code?: string }): void =>
        over(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tookTooLong() : error));
      const gone = (): void => over(() => reject(new Error('a thread that looks through files ended')));
      const timer = setTimeout(() => over(() => reject(tookTooLong())), this.mostMs);
      const over = (settle: () => void): void => {
        clearTimeout(timer);
        thread.off('message', heard).off('error', failed).off('exit', gone).unref();
        settle();
      };
      thread.on('message', heard).on('error', failed).on('exit', gone).ref();
      this.#tell({ job, size: this.bytes.size });
    });
  }

  async #give({ at, length }: { readonly at: number; readonly length: number }): Promise<void> {
    const read = await this.bytes.read(at, length).catch(() => null);
    this.#tell(read === null ? { unreadable: true } : { bytes: new Uint8Array(read) });
  }

  #tell(message: ToThread): void {
    this.thread.postMessage(message);
  }
}

function tookTooLong(): DomainError {
  return new DomainError(
    'invalid',
    'files.took_too_long',
    'the file is not taken: it cannot be looked through in time',
  );
}

function foundIn(said: FromThread): Found {
  if ('failed' in said) throw new Error(`a file could not be looked through: ${said.failed}`);
  if ('refused' in said)
    throw new DomainError('invalid', said.refused.code, said.refused.message, said.refused.details);
  if (!('found' in said)) throw new Error('a thread said what nobody asked');
  const { type, cleaned } = said.found;
  // What comes from another thread is no buffer any more.
  return { type, cleaned: cleaned?.map((piece) => (ArrayBuffer.isView(piece) ? Buffer.from(piece) : piece)) ?? null };
}
