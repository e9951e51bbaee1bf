import type { Secret } from '#libs/config';
import { httpSeal } from './http-seal.js';
import type { Seal } from './seal.js';

/** Settings of the seal, as `libs/config` reads them (fragment `seal`). */
export interface SealSettings {
  readonly SEAL_URL?: string | undefined;
  readonly SEAL_SECRET?: Secret<string> | undefined;
  readonly SEAL_OFFICES: readonly string[];
  readonly SEAL_SECONDS: number;
}

/** The seal that is set up; null: none is. */
export function sealOf(settings: SealSettings): Seal | null {
  const { SEAL_URL: url, SEAL_SECRET: secret = null, SEAL_OFFICES: offices, SEAL_SECONDS: seconds } = settings;
  return url === undefined ? null : httpSeal({ url, secret, offices, answerMs: seconds * 1_000 });
}
