import { describe, expect, it } from '@jest/globals';

import { EngineWatch } from './engine-watch.js';

const quick = { everyMs: 1, everyMsWhileAway: 1, longAwayMs: 20 };

/** A watch over an engine that is away for so many milliseconds after a first answer; how often its return was told. */
async function returnsAfter(awayMs: number, longAwayMs = quick.longAwayMs): Promise<number> {
  let from = Infinity;
  const ask = (): Promise<void> => {
    const now = performance.now();
    if (from === Infinity) from = now + 5;
    return now >= from && now < from + awayMs ? Promise.reject(new Error('away')) : Promise.resolve();
  };
  const watch = new EngineWatch(ask, { ...quick, longAwayMs });
  const stop = new AbortController();
  let returns = 0;
  void watch.returned.then(() => (returns += 1));
  const running = watch.run(stop.signal);
  await new Promise((resolve) => setTimeout(resolve, awayMs + 100));
  stop.abort();
  await running;
  return returns;
}

describe('the watch over the engine', () => {
  it('tells of a return after a long absence', async () => {
    expect(await returnsAfter(60)).toBe(1);
  });

  it('says nothing of an absence that was none, or short', async () => {
    expect(await returnsAfter(0)).toBe(0);
    expect(await returnsAfter(5, 10_000)).toBe(0);
  });

  it('tells of the next return too', async () => {
    let isAway = false;
    const watch = new EngineWatch(() => (isAway ? Promise.reject(new Error('away')) : Promise.resolve()), quick);
    const stop = new AbortController();
    const running = watch.run(stop.signal);
    for (const round of [1, 2]) {
      const returned = watch.returned.then(() => round);
      isAway = true;
      setTimeout(() => (isAway = false), 40);
      expect(await returned).toBe(round);
    }
    stop.abort();
    await running;
  });
});
