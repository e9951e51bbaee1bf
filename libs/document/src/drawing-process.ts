import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the process says to one question. */
export interface Answer {
  readonly rssBytes: number;
  /** Where it could not: a fault of ours, for the log. */
  readonly problem?: string;
  readonly missing?: readonly string[];
  /** Which of the files that are bound cannot be. */
  readonly unfit?: number;
  readonly pdf?: Uint8Array;
  readonly svg?: string;
  readonly pages?: number;
  readonly seal?: { readonly page: number; readonly x: number; readonly y: number };
}

/** How a question came to an end without an answer. */
export type Unanswered = 'not_started' | 'died' | 'took_too_long' | 'too_much_memory';

/** What a question may take. */
export interface DrawingLimits {
  readonly ms: number;
  /** Of the whole process, as the machine counts it. */
  readonly memoryBytes: number;
}

// A process that decodes pictures grows by a gigabyte in a second.
const lookEveryMs = 50;

/**
 * One process that draws (see typeset-process.js), asked one question at a time. However it ends, it is gone: whoever wants
 * another one makes another one.
 */
export class DrawingProcess {
  isGone = false;
  readonly #child: ChildProcess;
  readonly #started: Promise<Answer | Unanswered>;
  #pending: ((given: Answer | Unanswered) => void) | null = null;

  /** @param start layouts and fonts; @param limits within which it has to have read them */
  constructor(start: object, limits: DrawingLimits) {
    const child = fork(join(import.meta.dirname, 'typeset-process.js'), {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    });
    this.#child = child;
    child.on('message', (answer: Answer) => this.#pending?.(answer));
    child.on('exit', () => this.#gone('died'));
    child.on('error', () => this.#gone('died'));
    // The process that asks may end while nothing is drawn.
    child.unref();
    child.channel?.unref();
    this.#started = this.#send({ start }, limits);
  }

  async ask(job: object, limits: DrawingLimits): Promise<Answer | Unanswered> {
    const started = await this.#started;
    if (typeof started !== 'string' && started.problem === undefined) return this.#send({ job }, limits);
    this.stop();
    return 'not_started';
  }

  /** What is pending is told that it died. */
  stop(): void {
    this.#child.kill('SIGKILL');
    this.#gone('died');
  }

  async #send(message: object, { ms, memoryBytes }: DrawingLimits): Promise<Answer | Unanswered> {
    if (this.isGone) return 'died';
    return await new Promise((settle) => {
      const end = (how: Unanswered): void => {
        this.#child.kill('SIGKILL');
        this.#gone(how);
      };
      const timer = setTimeout(() => end('took_too_long'), ms);
      // How much a picture takes once it is unpacked its file does not say.
      const looks = setInterval(() => {
        if (rssOf(this.#child.pid) > memoryBytes) end('too_much_memory');
      }, lookEveryMs);
      this.#pending = (given) => {
        this.#pending = null;
        clearTimeout(timer);
        clearInterval(looks);
        settle(given);
      };
      // Where nobody takes it, the process has ended and says so.
      this.#child.send(message, () => undefined);
    });
  }

  #gone(how: Unanswered): void {
    this.isGone = true;
    this.#pending?.(how);
  }
}

/** The memory of a process, in bytes; 0 where the machine does not tell. */
function rssOf(pid: number | undefined): number {
  try {
    const said = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${String(pid)}/status`, 'latin1'))?.[1];
    return Number(said ?? 0) * 1024;
  } catch {
    return 0;
  }
}
