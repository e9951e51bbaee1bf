/** A place among what is to be drawn. */
export interface Turn {
  /** Whose it is, a case: one that brings much waits for itself. */
  readonly share: string;
  /** Somebody waits for it; else it is drawn in advance. */
  isAwaited: boolean;
}

// A case shows some dozens of small pictures; what is beyond that is drawn when somebody looks again.
const mostOfShare = 30;
const mostInAdvance = 200;

/**
 * Lets one drawing begin after the other: what somebody waits for before what is drawn in advance, and of these one of each
 * share in turn. So a case of slow files holds up another one by a single drawing.
 */
export class DrawingTurns {
  readonly #waiting: { readonly turn: Turn; readonly begin: () => void }[] = [];
  /** When each share that has something waiting was last given a turn. */
  readonly #served = new Map<string, number>();
  #count = 0;
  #isBusy = false;

  /** Whether one more may wait that nobody waits for. */
  hasRoomFor(share: string): boolean {
    const inAdvance = this.#waiting.filter(({ turn }) => !turn.isAwaited);
    const ofShare = inAdvance.filter(({ turn }) => turn.share === share);
    return inAdvance.length < mostInAdvance && ofShare.length < mostOfShare;
  }

  async run<T>(turn: Turn, work: () => Promise<T>): Promise<T> {
    if (this.#isBusy) await new Promise<void>((begin) => this.#waiting.push({ turn, begin }));
    this.#isBusy = true;
    this.#served.set(turn.share, (this.#count += 1));
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  #next(): void {
    const awaited = this.#waiting.filter(({ turn }) => turn.isAwaited);
    const [first] = (awaited.length > 0 ? awaited : this.#waiting).toSorted(
      (one, other) => this.#servedAt(one.turn) - this.#servedAt(other.turn),
    );
    for (const share of this.#served.keys())
      if (!this.#waiting.some(({ turn }) => turn.share === share)) this.#served.delete(share);
    // The place is handed on, not given back, so that nobody slips in between.
    this.#isBusy = first !== undefined;
    if (first === undefined) return;
    this.#waiting.splice(this.#waiting.indexOf(first), 1);
    first.begin();
  }

  #servedAt({ share }: Turn): number {
    return this.#served.get(share) ?? 0;
  }
}
