import { createHash } from 'node:crypto';
import { canonicalJson, unusual, type Clock, type ClockChange, type Fact } from '#libs/kernel';
import { keptClock, wholeClock } from '#libs/rules';

/** What the first fact of a case is chained to. */
export const chainStart = Buffer.alloc(32);

// Of nearly every fact; what is recorded late, or has another shape, says so.
const usual = ({ at }: Pick<Fact, 'at'>): Pick<Fact, 'shape' | 'recordedAt'> => ({ shape: 1, recordedAt: at });

/** The text of a fact that is stored and hashed, in canonical form: all of it but what is usual; a clock that it opens, as it is kept. */
export function bodyOf(fact: Fact): string {
  return canonicalJson(unusual(usual(fact), withOpened(fact, keptClock)));
}

/** Reads a stored fact back. */
export function factFrom(body: string): Fact {
  const kept = JSON.parse(body) as Fact;
  return { ...usual(kept), ...withOpened(kept, wholeClock) } as Fact;
}

function withOpened(fact: Fact, of: (clock: Clock) => object): object {
  const { clocks } = fact;
  if (clocks === undefined) return fact;
  const each = (change: ClockChange): object =>
    change.change === 'open' ? { ...change, clock: of(change.clock) } : change;
  return { ...fact, clocks: clocks.map(each) };
}

/** SHA-256 of the previous hash and the fact's text. */
export function linkHash(previous: Buffer, body: string): Buffer {
  return createHash('sha256').update(previous).update(body, 'utf8').digest();
}
