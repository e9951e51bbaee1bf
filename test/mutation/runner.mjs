/** A process that runs specs over mutants, begun anew when a mutant never comes back or ends it. */
import { fork } from 'node:child_process';
import { join } from 'node:path';

/** The slowest spec takes 30 s on a busy machine. Loops end by themselves: this is for what passes no mutant any more. */
const ANSWER_TIMEOUT_MS = 120_000;
/** Without a mutant nothing loops: this is for a machine that does much else. */
const COVER_TIMEOUT_MS = 900_000;

const NEVER_ENDS = 'it never ends';

export class Runner {
  #child = null;

  constructor(filesPath) {
    this.filesPath = filesPath;
  }

  async cover(spec) {
    const cover = await this.#ask({ ask: 'cover', spec }, COVER_TIMEOUT_MS);
    if (cover === NEVER_ENDS)
      throw new Error(`${spec} did not end within ${COVER_TIMEOUT_MS / 1000} s without a mutant`);
    return cover;
  }

  /** `{ spec, title }` of the first test that catches the mutant; null if none does. A loop without an end is caught. */
  async catches(mutant, plan) {
    for (const part of plan) {
      const title = await this.#titleOf({ ask: 'catches', mutant: mutant.id, ...part });
      if (title !== null) return { spec: part.spec, title };
    }
    return null;
  }

  stop() {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  /** Asked twice where the process ends: it may be what the mutant before left behind. */
  async #titleOf(message) {
    for (let times = 1; times <= 2; times += 1) {
      try {
        return await this.#ask(message);
      } catch (error) {
        if (!(error instanceof Ended)) throw error;
      }
    }
    return 'it ends the process';
  }

  async #ask(message, timeoutMs = ANSWER_TIMEOUT_MS) {
    if (this.#child?.connected !== true) {
      this.#child = fork(join(import.meta.dirname, 'worker.mjs'), [this.filesPath], {
        // What specs and mutants write is of no use to anybody.
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
    }
    const child = this.#child;
    let timer;
    const answered = new Promise((done, fail) => {
      child.once('message', ({ answer, error }) => (error === undefined ? done(answer) : fail(new Error(error))));
      child.once('exit', (code) => fail(new Ended(`the worker ended with ${code}`)));
      child.once('error', (error) => fail(new Ended('the worker cannot be asked', { cause: error })));
      timer = setTimeout(() => {
        this.stop();
        done(NEVER_ENDS);
      }, timeoutMs);
    });
    child.send(message);
    try {
      return await answered;
    } finally {
      clearTimeout(timer);
      child.removeAllListeners();
    }
  }
}

class Ended extends Error {}
