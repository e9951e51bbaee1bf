/** A process that runs specs over mutants, begun anew when a mutant never comes back. */
import { fork } from 'node:child_process';
import { join } from 'node:path';

/** The slowest spec takes 30 s on a busy machine. Loops end by themselves: this is for what passes no mutant any more. */
const ANSWER_TIMEOUT_MS = 120_000;

export class Runner {
  #child = null;

  constructor(filesPath) {
    this.filesPath = filesPath;
  }

  cover(spec) {
    return this.#ask({ ask: 'cover', spec });
  }

  /** `{ spec, title }` of the first test that catches the mutant; null if none does. A loop without an end is caught. */
  async catches(mutant, plan) {
    for (const part of plan) {
      const title = await this.#ask({ ask: 'catches', mutant: mutant.id, ...part });
      if (title !== null) return { spec: part.spec, title };
    }
    return null;
  }

  stop() {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #ask(message) {
    this.#child ??= fork(join(import.meta.dirname, 'worker.mjs'), [this.filesPath], {
      // What specs and mutants write is of no use to anybody.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const child = this.#child;
    let timer;
    const answered = new Promise((done, fail) => {
      child.once('message', ({ answer, error }) => (error === undefined ? done(answer) : fail(new Error(error))));
      child.once('exit', (code) => fail(new Error(`the worker ended with ${code}`)));
      timer = setTimeout(() => {
        this.stop();
        done('it never ends');
      }, ANSWER_TIMEOUT_MS);
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
