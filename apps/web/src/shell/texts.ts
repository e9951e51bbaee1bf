import { clockMessages } from '../clock/clock.messages.js';
import { dutyMessages } from '../duty/duty.messages.js';
import { sessionMessages } from '../session/session.messages.js';
import { shellMessages } from './shell.messages.js';
import { titlesMessages } from './titles.messages.js';
import type { TwoLanguages } from './two-languages.js';

const known: Record<string, TwoLanguages[string]> = {
  ...shellMessages,
  ...titlesMessages,
  ...sessionMessages,
  ...clockMessages,
  ...dutyMessages,
};

/**
 * Adds the texts of a capability to those that are there. They come with its screens: whatever says one of them imports
 * its file, so that the first screen carries no other's words.
 */
export function withTexts<T extends TwoLanguages>(texts: T): T {
  Object.assign(known, texts);
  return texts;
}

/** The texts that are there now: the first screen's, and those of every screen that was opened. */
export const textsNow = (): Readonly<Record<string, TwoLanguages[string]>> => known;
