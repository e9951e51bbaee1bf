import type { CaseId } from '#libs/kernel';
import { isDomainError } from '#libs/kernel';
import { failpoint, type Log } from '#libs/observability';

import { Backoff, messageOf, WakeableSleep, pause } from '../pauses.js';
import type { Outbox, Ring } from './outbox.js';
import type { Ringer } from './ringer.js';

// One batch is one transaction that is open while its rings are delivered: a hundred rings take under a second.
const batchRows = 100;
// Enough to keep one Temporal frontend on a small machine busy; more only queue there.
const ringsAtOnce = 16;
// NOTIFY wakes the relay at once; the poll is for the one that was lost.
const pollMs = 2_000;
// A ring that the engine refused is a bug or a broken row: it must not stop the others, and be tried now and then.
const asideMs = 60_000;

/** Rings the courses of the cases that changed: the outbox's other end (中继). Any number of processes may run one. */
export class Relay {
  private readonly aside = new Map<CaseId, number>();
  private readonly pauseBetween = new WakeableSleep();

  constructor(
    private readonly outbox: Outbox,
    private readonly ringer: Ringer,
    private readonly log: Log,
  ) {}

  /** Something waits in the outbox. */
  wake(): void {
    this.pauseBetween.wake();
  }

  /** Delivers until it is stopped; the batch under way is finished. */
  async run(stop: AbortSignal): Promise<void> {
    const backoff = new Backoff();
    while (!stop.aborted) {
      try {
        this.pauseBetween.begin();
        const taken = await this.drainOnce();
        backoff.reset();
        if (taken < batchRows) await this.pauseBetween.sleep(pollMs, stop);
      } catch (error) {
        this.log.warn({ error: messageOf(error) }, 'the relay waits: database or engine is away');
        await pause(backoff.next(), stop);
      }
    }
  }

  /** One batch; for commands and tests. Answers how many rows were taken. */
  async drainOnce(): Promise<number> {
    for (const [caseId, untilMs] of this.aside) if (untilMs < Date.now()) this.aside.delete(caseId);
    let away: unknown = null;
    const taken = await this.outbox.drain(batchRows, [...this.aside.keys()], async (rings) => {
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
      return arrived;
    });
    if (away !== null) throw away as Error;
    return taken;
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
