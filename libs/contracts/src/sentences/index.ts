import type { ErrorDetails } from '#libs/kernel';
import type { Language } from '../problem.js';
import { petition } from './petition.js';
import { supervision } from './supervision.js';
import { http } from './http.js';
import { mechanism } from './mechanism.js';
import { people } from './people.js';
import { durationText } from './duration.js';
import { localTime } from './local-time.js';
import { fill, type Sentences } from './sentence.js';
import { time } from './time.js';

/** Every error code of the platform with its sentence in both languages. A test finds a code without one. */
export const errorSentences: Sentences = { ...http, ...mechanism, ...time, ...people, ...petition, ...supervision };

/** The sentence of a code, its details filled in; a code that nobody translated is shown as it is. */
export function sentenceOf(code: string, language: Language, details: ErrorDetails = {}): string {
  const sentence = Object.hasOwn(errorSentences, code) ? errorSentences[code] : undefined;
  return sentence === undefined ? code : fill(sentence[language], spoken(details, language));
}

/** Seconds to wait and instants are said as a person says them. */
function spoken(details: ErrorDetails, language: Language): ErrorDetails {
  const { retryAfterSeconds: seconds, notBefore } = details;
  return {
    ...details,
    ...(typeof seconds === 'number' ? { retryAfterSeconds: durationText(seconds, language) } : {}),
    ...(typeof notBefore === 'string' ? { notBefore: localTime(notBefore) } : {}),
  };
}
