import type { Worker } from 'node:worker_threads';
import type { Bytes } from '#libs/archive';
import { DomainError } from '#libs/kernel';
import type { FromThread, ToThread } from './messages.js';

/** How a thread is started. */
export type StartThread = () => Worker;

export interface ThreadLimits {
  /** For one file. */
  readonly ms: number;
  /** At once; further files wait. */
  readonly threads: number;
  /** False: each file has a thread of its own, and nothing of it is there for the next one. */
  readonly isKept: boolean;
}

/**
 * Threads in which files are looked at, some at once, and the others wait: whatever is in a file, it holds up nothing else,
 * and after its time it is ended with its thread and refused.
 */
export class Threads<Job, Found> {
  readonly #idle: Worker[] = [];
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(
    private readonly limits: ThreadLimits,
    private readonly start: StartThread,
  ) {}

  /** @throws DomainError what the thread refuses; `files.took_too_long` (invalid) after its time, or out of memory */
  async ask(bytes: Bytes, job: Job): Promise<Found> {
    await this.#turn();
    const thread = this.#idle.pop() ?? this.#started();
    try {
      const said = await new Conversation<Job, Found>(thread, bytes, this.limits.ms).about(job);
      if (this.limits.isKept) this.#idle.push(thread);
      return foundIn(said);
    } finally {
      if (!this.#idle.includes(thread)) void thread.terminate();
      this.#busy -= 1;
      this.#waiting.shift()?.();
    }
  }

  /** Ends those that wait for a file; they hold up no end of the process by themselves. */
  async end(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((thread) => thread.terminate()));
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
class Conversation<Job, Found> {
  constructor(
    private readonly thread: Worker,
    private readonly bytes: Bytes,
    private readonly mostMs: number,
  ) {}

  about(job: Job): Promise<FromThread<Found>> {
    const { thread } = this;
    return new Promise((resolve, reject) => {
      const heard = (said: FromThread<Found>): void => {
        if ('read' in said) void this.#give(said.read);
        else over(() => resolve(said));
      };
      const failed = (error: Error & { readonly code?: string }): void =>
        over(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tookTooLong() : error));
      const gone = (): void => over(() => reject(new Error('a thread that looks at files ended')));
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

  #tell(message: ToThread<Job>): void {
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

function foundIn<Found>(said: FromThread<Found>): Found {
  if ('failed' in said) throw new Error(`a file could not be looked through: ${said.failed}`);
  if ('refused' in said)
    throw new DomainError('invalid', said.refused.code, said.refused.message, said.refused.details);
  if (!('found' in said)) throw new Error('a thread said what nobody asked');
  return said.found;
}
