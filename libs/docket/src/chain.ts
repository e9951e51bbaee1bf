import { createHash } from 'node:crypto';
import { canonicalJson, unusual, type Clock, type ClockChange, type Fact } from '#libs/kernel';
import { keptClock, wholeClock } from '#libs/rules';

/** What the first fact of a case is chained to. */
export const chainStart = Buffer.alloc(32);

// Of nearly every fact; what is recorded late, or has another shape, says so.
const usual = ({ at }: Pick<Fact, 'at'>): Pick<Fact, 'shape' | 'recordedAt'> => ({ shape: 1, recordedAt: at });

/** The text of a fact that is hashed, in canonical form: all of it but what is usual; a clock that it opens, as it is kept. */
export const hashedText = (fact: Fact): string => canonicalJson(keptOf(fact));

/** What its row keeps of that text, in canonical form: all but what columns say, from which `whole_fact` puts it together. */
export function bodyOf(fact: Fact): string {
  const { caseId: _caseId, seq: _seq, type: _type, at: _at, recordedAt: _recordedAt, ...body } = keptOf(fact);
  return canonicalJson(body);
}

const keptOf = (fact: Fact) => unusual(usual(fact), withOpened(fact, keptClock));

/** Reads a fact back, from what its row says as a whole. */
export function factFrom(text: string): Fact {
  const kept = JSON.parse(text) as Fact;
  return { ...usual(kept), ...withOpened(kept, wholeClock) } as Fact;
}

/**
 * What was hashed of a fact, from what its row says as a whole: nothing of it is read by today's law, so that another law finds
 * the same chain. What is no fact any more is told as it is, and fits no hash.
 */
export function asHashed(whole: string): string {
  try {
    const { recordedAt, ...said } = JSON.parse(whole) as Pick<Fact, 'at' | 'recordedAt'>;
    return canonicalJson(recordedAt === said.at ? said : { ...said, recordedAt });
  } catch {
    return whole;
  }
}

function withOpened(fact: Fact, of: (clock: Clock) => object): object {
  const { clocks } = fact;
  if (clocks === undefined) return fact;
  const each = (change: ClockChange): object =>
    change.change === 'open' ? { ...change, clock: of(change.clock) } : change;
  return { ...fact, clocks: clocks.map(each) };
}

/** SHA-256 of the previous hash and the text of the fact that is hashed. */
export function linkHash(previous: Buffer, hashed: string): Buffer {
  return createHash('sha256').update(previous).update(hashed, 'utf8').digest();
}
