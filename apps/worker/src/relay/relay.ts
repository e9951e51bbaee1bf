import type { CaseId } from '#libs/kernel';
import { isDomainError } from '#libs/kernel';
import { failpoint, type Log } from '#libs/observability';

import { Backoff, messageOf, WakeableSleep, pause } from '../pauses.js';
import { lanes, type Lane } from './lanes.js';
import type { Outbox, Ring } from './outbox.js';
import type { Ringer } from './ringer.js';

// NOTIFY wakes the relay at once; the poll is for the one that was lost.
const pollMs = 2_000;
// A ring that the engine refused is a bug or a broken row: it must not stop the others, and be tried now and then.
const asideMs = 60_000;

/** What became of a batch. */
interface Drained {
  readonly taken: number;
  /** The last ring that arrived; null: none did. */
  readonly last: Ring | null;
}

/** Rings the courses of the cases that changed: the outbox's other end (中继). Any number of processes may run one. */
export class Relay {
  private readonly aside = new Map<CaseId, number>();
  private readonly served = lanes.map((lane) => ({ lane, pauseBetween: new WakeableSleep() }));

  constructor(
    private readonly outbox: Outbox,
    private readonly ringer: Ringer,
    private readonly log: Log,
  ) {}

  /** Something waits in the outbox. */
  wake(): void {
    for (const { pauseBetween } of this.served) pauseBetween.wake();
  }

  /** Delivers until it is stopped, in each lane by itself; the batches under way are finished. */
  async run(stop: AbortSignal): Promise<void> {
    const serving = this.served.map(({ lane, pauseBetween }) => this.serve(lane, pauseBetween, stop));
    await Promise.all([...serving, this.ringer.tendPrecedence(stop)]);
  }

  /** One batch of each lane; for tests. */
  async drainOnce(): Promise<void> {
    for (const lane of lanes) await this.drain(lane, 0);
  }

  private async serve(lane: Lane, pauseBetween: WakeableSleep, stop: AbortSignal): Promise<void> {
    const backoff = new Backoff();
    let before: Ring | null = null;
    for (let turn = 0; !stop.aborted; turn += 1) {
      try {
        pauseBetween.begin();
        const { taken, last } = await this.drain(lane, turn);
        backoff.reset();
        if (taken === 0) {
          await pause(lane.restMs, stop);
          await pauseBetween.sleep(pollMs, stop);
        } else if (lane.isPaced) {
          if (before !== null) await this.ringer.untilTaken(before, stop);
          before = last;
        }
      } catch (error) {
        this.log.warn({ error: messageOf(error) }, 'the relay waits: database or engine is away');
        await pause(backoff.next(), stop);
      }
    }
  }

  /** One batch, of the first rank in the turn of which any ring waits. */
  private async drain({ turns, batchRings, ringsAtOnce }: Lane, turn: number): Promise<Drained> {
    for (const [caseId, untilMs] of this.aside) if (untilMs < Date.now()) this.aside.delete(caseId);
    let away: unknown = null;
    let last: Ring | null = null;
    const deliver = async (rings: readonly Ring[]): Promise<readonly Ring[]> => {
      const arrived: Ring[] = [];
      await inParallel(rings, ringsAtOnce, async (ring) => {
        if (away !== null) return;
        try {
          await this.ringer.ring(ring);
          arrived.push(ring);
        } catch (error) {
          if (isDomainError(error) && error.kind === 'unavailable') away = error;
          else this.setAside(ring, error);
        }
      });
      failpoint('ring_before_mark');
      last = arrived.at(-1) ?? null;
      return arrived;
    };
    for (const rank of turns[turn % turns.length] ?? []) {
      const aside = [...this.aside.keys()];
      if (await this.outbox.isHeldBack(rank, aside)) continue;
      const taken = await this.outbox.drain({ rank, limit: batchRings, aside }, deliver);
      if (away !== null) throw away as Error;
      if (taken > 0) return { taken, last };
    }
    return { taken: 0, last };
  }

  private setAside(ring: Ring, error: unknown): void {
    this.aside.set(ring.caseId, Date.now() + asideMs);
    this.log.error({ caseId: ring.caseId, error: messageOf(error) }, 'a ring was refused');
  }
}

/** Runs `work` for each of them, at most `atOnce` together. */
export async function inParallel<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const line = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, line));
}
