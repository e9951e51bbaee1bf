import { pause, Recurring } from './pauses.js';

// At rest this is one call of a millisecond; an engine that came back is noticed as soon as it answers.
const everyMs = 2_000;
const everyMsWhileAway = 500;
// For less than this the SDK's own pauses are short enough.
const longAwayMs = 3_000;

/** How often it asks, and from when on an absence was long; milliseconds. */
export interface WatchPauses {
  readonly everyMs: number;
  readonly everyMsWhileAway: number;
  readonly longAwayMs: number;
}

/** Notices that the engine answers again after it was away for some time. */
export class EngineWatch {
  private awaySinceMs: number | null = null;
  private readonly returns = new Recurring();

  /** @param ask fails in a few seconds at most while the engine is away */
  constructor(
    private readonly ask: () => Promise<unknown>,
    private readonly pauses: WatchPauses = { everyMs, everyMsWhileAway, longAwayMs },
  ) {}

  /** Settles when the engine next comes back. */
  get returned(): Promise<void> {
    return this.returns.next;
  }

  async run(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const isThere = await this.ask().then(
        () => true,
        () => false,
      );
      this.note(isThere);
      await pause(isThere ? this.pauses.everyMs : this.pauses.everyMsWhileAway, stop);
    }
  }

  private note(isThere: boolean): void {
    const since = this.awaySinceMs;
    if (!isThere) this.awaySinceMs ??= performance.now();
    else this.awaySinceMs = null;
    if (!isThere || since === null || performance.now() - since < this.pauses.longAwayMs) return;
    this.returns.happen();
  }
}
