import { Worker } from 'node:worker_threads';
import type { Bytes } from '#libs/archive';
import type { FileType } from '#libs/kernel';
import type { Piece } from '../bytes.js';
import type { FileLimits } from '../limits.js';
import { Threads, type StartThread } from '../threads/threads.js';
import type { Found, Job } from './messages.js';

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

const startThread: StartThread = () =>
  new Worker(new URL('inspect-thread.js', import.meta.url), { resourceLimits, execArgv: [], env: {} });

/** Looks through files in threads, which are kept: they run our own readers and nothing else. */
export class Inspection implements Inspector {
  private readonly threads: Threads<Job, Found>;

  constructor(limits = ordinary, start: StartThread = startThread) {
    this.threads = new Threads({ ...limits, isKept: true }, start);
  }

  async judge(bytes: Bytes, ending: string, limits: FileLimits): Promise<Found> {
    return ours(await this.threads.ask(bytes, { judge: { ending, limits } }));
  }

  async clean(bytes: Bytes, type: FileType): Promise<readonly Piece[] | null> {
    return ours(await this.threads.ask(bytes, { clean: { type } })).cleaned;
  }

  end(): Promise<void> {
    return this.threads.end();
  }
}

/** What comes from another thread is no buffer any more. */
const ours = ({ type, cleaned }: Found): Found => ({
  type,
  cleaned: cleaned?.map((piece) => (ArrayBuffer.isView(piece) ? Buffer.from(piece) : piece)) ?? null,
});
