export interface GateOptions {
  /** Tasks at once. */
  readonly concurrency: number;
  /** Waiting beyond those; one more is refused. */
  readonly queue: number;
}

/** Lets a fixed number of tasks run at once and a fixed number wait, in order. */
export class Gate {
  readonly #options: GateOptions;
  readonly #refusal: () => Error;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** @param refusal what is thrown when too many wait already */
  constructor(options: GateOptions, refusal: () => Error) {
    this.#options = options;
    this.#refusal = refusal;
  }

  /** Nobody is at work and nobody waits. */
  get isIdle(): boolean {
    return this.#running === 0;
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#running < this.#options.concurrency) this.#running += 1;
    else await this.#wait();
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      // The place is handed on, not given back, so that nobody slips in between.
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= this.#options.queue) throw this.#refusal();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
