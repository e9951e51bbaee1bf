import { describe, expect, it } from '@jest/globals';
import { withinASecond } from './engine.js';

describe('asking the engine', () => {
  it('gives its answer', async () => {
    expect(await withinASecond(() => Promise.resolve(7))).toEqual({ answer: 7 });
    expect(await withinASecond(() => Promise.resolve(null))).toEqual({ answer: null });
  });

  it('gives nothing where it fails', async () => {
    expect(await withinASecond(() => Promise.reject(new Error('away')))).toBeNull();
  });

  it('gives nothing after a second where it hangs', async () => {
    const began = Date.now();
    const never = new Promise<never>(() => undefined);
    expect(await withinASecond(() => never)).toBeNull();
    expect(Date.now() - began).toBeGreaterThanOrEqual(990);
    expect(Date.now() - began).toBeLessThan(2_500);
  });
});
