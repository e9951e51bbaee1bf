import type { Stack } from '../../support/stack.js';

const reachMs = 90_000;

/**
 * The worker dies as by `kill -9` at this place, which the work makes it reach; then the engine dies too, and comes back.
 *
 * @throws Error the worker did not get there: such a run would prove nothing
 */
export async function dieAt(stack: Stack, place: string, work: () => Promise<unknown>): Promise<void> {
  if (stack.isRunning('worker')) await stack.kill('worker');
  await stack.start('worker', { MAPLEBRIDGE_FAILPOINT: place });
  const died = stack.ended('worker');
  await work();
  const isDead = await Promise.race([died.then(() => true), notWithin(reachMs)]);
  if (!isDead) throw new Error(`the worker did not reach ${place}`);
  await stack.kill('temporal');
  await stack.start('temporal');
}

const notWithin = (ms: number): Promise<false> =>
  new Promise((settle) => setTimeout(settle, ms, false as const).unref());
