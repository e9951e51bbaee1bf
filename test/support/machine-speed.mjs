import { createHash } from 'node:crypto';

/** What the work below takes on the machine of reference while it does nothing else, in milliseconds of wall time. */
const referenceMs = 100;
const rounds = 3;

/** A fixed piece of work: half of it hashing, half of it plain script. */
function work() {
  let text = 'maplebridge';
  for (let i = 0; i < 20_000; i += 1) text = createHash('sha256').update(text).digest('hex');
  let sum = 0;
  for (let i = 0; i < 20_000_000; i += 1) sum = (sum * 31 + i) % 1_000_003;
  return text.length + sum;
}

/**
 * How many times slower than the machine of reference this one is now: another machine, or one that does other things
 * too. Middle of three, so that one hiccup makes no machine slow.
 */
export function slowness() {
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[1] / referenceMs;
}
