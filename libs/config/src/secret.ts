import { inspect } from 'node:util';

const shown = '[secret]';

/**
 * A value that must not be printed: logs, JSON and inspection show `[secret]`. `reveal()` is easy to find in review.
 */
export class Secret<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  /** The value itself, for the one call that needs it. */
  reveal(): T {
    return this.#value;
  }

  toString(): string {
    return shown;
  }

  toJSON(): string {
    return shown;
  }

  [inspect.custom](): string {
    return shown;
  }
}
