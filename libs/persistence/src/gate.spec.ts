import { describe, expect, it } from '@jest/globals';
import { Gate } from './gate.js';

const refusal = (): Error => new Error('full');

/** Tasks that end when they are told to. */
function tasks() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  return {
    task: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => ends.push(resolve));
      running -= 1;
    },
    endOne: async () => {
      ends.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
    most: () => most,
  };
}

describe('a gate', () => {
  it('never runs more at once than it may, refuses beyond its queue, and serves the rest in order', async () => {
    const gate = new Gate({ concurrency: 2, queue: 3 }, refusal);
    const { task, endOne, most } = tasks();
    const done: number[] = [];
    const all = [0, 1, 2, 3, 4].map((number) => gate.run(task).then(() => done.push(number)));
    await expect(gate.run(task)).rejects.toThrow('full');
    expect(gate.isIdle).toBe(false);
    for (let ended = 0; ended < 5; ended += 1) await endOne();
    await Promise.all(all);
    expect(most()).toBe(2);
    expect(done).toEqual([0, 1, 2, 3, 4]);
    expect(gate.isIdle).toBe(true);
  });

  it('has its place back after a task that failed', async () => {
    const gate = new Gate({ concurrency: 1, queue: 0 }, refusal);
    const failing = gate.run(() => Promise.reject(new TypeError('broken')));
    await expect(failing).rejects.toThrow('broken');
    expect(await gate.run(() => Promise.resolve(7))).toBe(7);
  });
});
