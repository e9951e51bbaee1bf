import type { ErrorDetails } from '#libs/kernel';
import type { Language } from '../problem.js';
import { contractOf, kindNames } from '../registry.js';
import { capabilityOf } from './capability.js';
import { durationText } from './duration.js';
import { files } from './files.js';
import { http } from './http.js';
import { localTime } from './local-time.js';
import { mechanism } from './mechanism.js';
import { partyCodes, partyWords } from './parties.js';
import { people } from './people.js';
import { phone } from './phone.js';
import { programs } from './programs.js';
import { rosterCodes } from './roster.js';
import { fill, saidIn, type Sentence, type Sentences } from './sentence.js';
import { time } from './time.js';

const general: Sentences = {
  ...http,
  ...mechanism,
  ...time,
  ...people,
  ...programs,
  ...files,
  ...phone,
  ...partyCodes,
  ...rosterCodes,
};

/** Every error code of the platform with its sentence in both languages; the contracts of all kinds have been loaded. */
export const errorSentences = (): Sentences =>
  Object.assign({ ...general }, ...kindNames.map((kind) => contractOf(kind)?.texts.codes)) as Sentences;

/** The sentence of a code; null for one that nobody translated. */
function sentenceOfCode(code: string): Sentence | null {
  const codes = contractOf(capabilityOf(code))?.texts.codes ?? general;
  return Object.hasOwn(codes, code) ? (codes[code] ?? null) : null;
}

// Nothing is left untranslated that we know of; what a later release or another part names is said as far as it can be.
const uncoded: Sentence = {
  zh: '没有办成，原因没有说明（供排查的代码 {code}）。',
  en: 'It was not done, and the reason has no words here (code for support: {code}).',
};

/** The sentence of a code, its details filled in; of a code that nobody translated that it has none, and the code. */
export function sentenceOf(code: string, language: Language, details: ErrorDetails = {}): string {
  const sentence = sentenceOfCode(code);
  return sentence === null
    ? fill(uncoded[language], { code })
    : fill(sentence[language], spoken(code, details, language));
}

// Details of the refusals of the door and of the table.
const officeDetails = ['office', 'offices', 'superior', 'reviewer', 'manager'];

/** Which details of a refusal hold offices, by its code. */
export const officeDetailsOf = (code: string): readonly string[] => [
  ...officeDetails,
  ...(contractOf(capabilityOf(code))?.officeFields ?? []),
];

// Of a mandate that is too narrow: what it would have to cover, in words.
const scopeText = (scope: string, language: Language): string => saidIn(partyWords.scope, scope, language) ?? scope;

/** What a kind records under a code, in its words: as what somebody takes part, how something ended; and why, under the name of the refusal. */
function worded(code: string, { role, as, because }: ErrorDetails, language: Language): ErrorDetails {
  const words = contractOf(capabilityOf(code))?.texts.words ?? {};
  const said = (value: ErrorDetails[string] | undefined, ...fields: readonly string[]) =>
    typeof value !== 'string'
      ? undefined
      : fields.map((field) => saidIn(words[field] ?? {}, value, language)).find((one) => one !== null);
  const [inRole, ended] = [said(role, 'role'), said(as, 'endedAs', 'as')];
  const why = said(because, code.slice(code.indexOf('.') + 1));
  return {
    ...(inRole != null && { role: inRole }),
    ...(ended != null && { as: ended }),
    ...(why != null && { because: why }),
  };
}

/** Seconds to wait, instants, what a mandate lacks and what has words of its own are said as a person says them. */
function spoken(code: string, details: ErrorDetails, language: Language): ErrorDetails {
  const { retryAfterSeconds: seconds, notBefore, scope } = details;
  return {
    ...details,
    ...worded(code, details, language),
    ...(typeof seconds === 'number' ? { retryAfterSeconds: durationText(seconds, language) } : {}),
    ...(typeof scope === 'string' ? { scope: scopeText(scope, language) } : {}),
    ...(typeof notBefore === 'string' ? { notBefore: localTime(notBefore) } : {}),
  };
}
