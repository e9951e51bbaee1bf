import { setTimeout as sleep } from 'node:timers/promises';

const usualWaitMs = Number(process.env['TEST_WAIT_MS'] ?? '20000');

/**
 * Tries until it holds; fails with the last reason when it does not in time. The one way in which a test waits.
 *
 * @param check throws, or rejects, while it does not hold yet
 */
export async function eventually<T>(check: () => T | Promise<T>, timeoutMs = usualWaitMs): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(50);
    }
  }
}
