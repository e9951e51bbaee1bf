import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is not undefined.
 *
 * @returns the answer, or undefined after `timeoutMs`
 */
export async function waitFor<T>(
  ask: () => Promise<T | undefined> | T | undefined,
  timeoutMs: number,
  // Short against the second that a server takes to start, long against the cost of asking.
  everyMs = 50,
): Promise<T | undefined> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() >= until) return undefined;
    await sleep(everyMs);
  }
}
