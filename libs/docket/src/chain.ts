import { createHash } from 'node:crypto';
import { canonicalJson, unusual, type ClockChange, type Fact } from '#libs/kernel';
import { freshClock } from '#libs/rules';

/** What the first fact of a case is chained to. */
export const chainStart = Buffer.alloc(32);

/** The text of a fact that is stored and hashed: all of it, in canonical form; of a clock that it opens, what is not as with a fresh one. */
export function bodyOf(fact: Fact): string {
  return canonicalJson(withOpened(fact, (clock) => unusual(freshClock, clock)));
}

/** Reads a stored fact back. */
export function factFrom(body: string): Fact {
  return withOpened(JSON.parse(body) as Fact, (clock) => ({ ...freshClock, ...clock })) as Fact;
}

function withOpened(fact: Fact, of: (clock: object) => object): object {
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
