import { Worker } from 'node:worker_threads';
import type { Bytes } from '#libs/archive';
import { isDomainError, type FileType } from '#libs/kernel';
import { Threads, type StartThread } from '../threads/threads.js';
import type { PreviewJob } from './drawn-preview.js';
import { previewOf, type Preview } from './preview.js';

// A page of print is drawn in a third of a second, ten on a busy machine in ten.
const ordinary = { ms: 30_000, threads: 1 };
const resourceLimits = { maxOldGenerationSizeMb: 256 };

const startThread: StartThread = () => {
  const url = new URL('preview-thread.js', import.meta.url);
  const thread = new Worker(url, { resourceLimits, stdout: true, stderr: true, execArgv: [], env: {} });
  // What the libraries say of files that they cannot read would stand in the log of the process, line by line.
  for (const stream of [thread.stdout, thread.stderr]) stream.resume();
  return thread;
};

/**
 * Draws previews, each in a thread of its own that ends with it. It has no environment and no keys, asks for the bytes, and
 * what reads hostile files in it is WebAssembly, whose memory is held below a ceiling.
 */
export class Previewer {
  private readonly threads: Threads<PreviewJob, Preview>;

  constructor(limits = ordinary, start: StartThread = startThread) {
    this.threads = new Threads({ ...limits, isKept: false }, start);
  }

  /** What is shown of a file; what cannot be drawn is no error, it says so. @throws Error its bytes cannot be read */
  async draw(bytes: Bytes, type: FileType): Promise<Preview> {
    if (previewOf(type) === null) return { kind: 'none', gap: 'type' };
    try {
      return await this.threads.ask(bytes, { type });
    } catch (error) {
      if (!isDomainError(error)) throw error;
      return { kind: 'none', gap: error.code === 'files.took_too_long' ? 'too_long' : 'damaged' };
    }
  }
}
