/** A process that runs specs over mutants, begun anew when a mutant never comes back. */
import { fork } from 'node:child_process';
import { join } from 'node:path';

/** The slowest plan takes 10 s on a busy core; what takes longer has no end. */
const ANSWER_TIMEOUT_MS = 30_000;

export class Runner {
  #child = null;

  constructor(filesPath) {
    this.filesPath = filesPath;
  }

  cover(spec) {
    return this.#ask({ ask: 'cover', spec });
  }

  /** `{ spec, title }` of the test that caught the mutant; null if none did. A loop without an end is caught. */
  async catches(mutant, plan) {
    const answer = await this.#ask({ ask: 'catches', mutant: mutant.id, plan });
    return answer === 'no answer' ? { spec: plan[0].spec, title: 'it never ends' } : answer;
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
      timer = setTimeout(() => done('no answer'), ANSWER_TIMEOUT_MS);
    });
    child.send(message);
    try {
      const answer = await answered;
      if (answer === 'no answer') this.stop();
      return answer;
    } finally {
      clearTimeout(timer);
      child.removeAllListeners();
    }
  }
}
