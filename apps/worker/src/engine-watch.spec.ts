import { describe, expect, it } from '@jest/globals';

import { EngineWatch } from './engine-watch.js';

/** A watch that is answered as the letters say, `a` for away and `t` for there, and then stopped; how often it told of a return. */
async function returnsIn(answers: string, longAwayMs: number): Promise<number> {
  const stop = new AbortController();
  const left = [...answers];
  let returns = 0;
  const ask = (): Promise<void> => {
    const answer = left.shift();
    if (answer === undefined) stop.abort();
    return answer === 'a' ? Promise.reject(new Error('away')) : Promise.resolve();
  };
  const watch = new EngineWatch(ask, { everyMs: 0, everyMsWhileAway: 0, longAwayMs });
  const listen = (): void => {
    void watch.returned.then(() => {
      returns += 1;
      listen();
    });
  };
  listen();
  await watch.run(stop.signal);
  return returns;
}

describe('the watch over the engine', () => {
  it('tells of each return after a long absence', async () => {
    expect(await returnsIn('taaattaat', 0)).toBe(2);
  });

  it('says nothing while the engine is there, or away', async () => {
    expect(await returnsIn('ttt', 0)).toBe(0);
    expect(await returnsIn('taaa', Infinity)).toBe(0);
  });

  it('says nothing of a short absence', async () => {
    expect(await returnsIn('tat', Infinity)).toBe(0);
  });
});
