import { afterAll, beforeAll } from '@jest/globals';
import { EngineCases } from './engine-cases.js';
import { startPlatform, type Platform } from './platform.js';

/** What the tests of a block run on; it is there from the first of them on. */
export interface OnPlatform {
  readonly platform: Platform;
  readonly cases: EngineCases;
}

/** Brings the platform up before the tests of the block in which it is called, and down after them. */
export function onPlatform(options?: Parameters<typeof startPlatform>[0]): OnPlatform {
  const on = {} as { -readonly [Name in keyof OnPlatform]: OnPlatform[Name] };
  beforeAll(async () => {
    on.platform = await startPlatform(options);
    on.cases = new EngineCases(on.platform);
  }, 120_000);
  afterAll(async () => {
    await on.platform.stop();
  }, 60_000);
  return on;
}
