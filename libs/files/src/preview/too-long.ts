// Whoever looks again at once is told the same, and costs nothing. On a quiet machine it may be drawn after all; what takes
// too long again and again is tried once a day.
const firstMs = 10 * 60_000;
const factor = 4;
const mostMs = 24 * 3_600_000;
const mostRemembered = 2_000;

/** What took too long to be drawn, and until when it is not tried again: longer each time. */
export class TooLong {
  readonly #found = new Map<string, { readonly times: number; readonly until: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  has(sha256: string): boolean {
    return (this.#found.get(sha256)?.until ?? 0) > this.now();
  }

  note(sha256: string): void {
    const times = (this.#found.get(sha256)?.times ?? 0) + 1;
    this.#found.delete(sha256);
    this.#found.set(sha256, { times, until: this.now() + Math.min(firstMs * factor ** (times - 1), mostMs) });
    const [oldest] = this.#found.keys();
    if (this.#found.size > mostRemembered && oldest !== undefined) this.#found.delete(oldest);
  }

  forget(sha256: string): void {
    this.#found.delete(sha256);
  }
}
