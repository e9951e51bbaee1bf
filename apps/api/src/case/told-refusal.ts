import type { Refusal } from '#libs/kernel';
import { refusalText } from '../http/naming.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** A refusal in a sentence of the reader's language. */
export function toldRefusal(platform: Platform, refusal: Refusal, caller: Caller) {
  if (refusal === null) return null;
  const { kind, code, details } = refusal;
  const sentence = refusalText(refusal, caller.language, platform.offices);
  return { kind, code, sentence, details: { ...details } };
}
