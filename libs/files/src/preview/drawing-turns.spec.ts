import { describe, expect, it } from '@jest/globals';
import { DrawingTurns } from './drawing-turns.js';

/** Draws in turn, and notes in which order. */
function drawing() {
  const turns = new DrawingTurns();
  const order: string[] = [];
  const all: Promise<unknown>[] = [];
  const ask = (name: string, { share = 'a', isAwaited = false } = {}): void => {
    const work = () => Promise.resolve().then(() => void order.push(name));
    all.push(turns.run({ share, isAwaited }, work));
  };
  return { turns, ask, order: () => Promise.all(all).then(() => order) };
}

describe('the turns of what is drawn', () => {
  it('are of whoever waits first, and of each share one after the other', async () => {
    const { ask, order } = drawing();
    for (const name of ['a1', 'a2', 'a3']) ask(name);
    ask('b1', { share: 'b' });
    ask('c1', { share: 'c', isAwaited: true });
    ask('a4', { isAwaited: true });
    expect(await order()).toEqual(['a1', 'c1', 'a4', 'b1', 'a2', 'a3']);
  });

  it('are so many in advance and no more, of one share and of all', async () => {
    const { turns, ask, order } = drawing();
    for (let n = 0; n <= 30; n += 1) ask(String(n));
    expect([turns.hasRoomFor('a'), turns.hasRoomFor('b')]).toEqual([false, true]);
    for (let n = 0; n < 170; n += 1) ask(String(n), { share: String(n) });
    expect(turns.hasRoomFor('b')).toBe(false);
    await order();
    expect(turns.hasRoomFor('a')).toBe(true);
  });

  it('go on after what failed', async () => {
    const { turns, ask, order } = drawing();
    const failed = turns.run({ share: 'a', isAwaited: true }, () => Promise.reject(new Error('gone')));
    ask('next');
    await expect(failed).rejects.toThrow('gone');
    expect(await order()).toEqual(['next']);
  });
});
