import { generalWord, wordsOf } from '#libs/contracts';
import type { MessageId } from '../base/texts.js';
import type { Say } from './roster.messages.js';

type Words = 'rosterKind' | 'speciality' | 'spokenLanguage' | 'qualification' | 'venueKind';

/** A filter that is one of a few words. */
export interface Choice {
  /** As it is called in the address and in what is asked. */
  readonly name: string;
  readonly title: MessageId;
  readonly values: readonly string[];
  /** Null: its values have texts of their own, `venue.state.left`. */
  readonly words: Words | null;
}

/** A filter whose values are words of a list. */
export const choiceOf = (name: string, title: MessageId, words: Words): Choice => ({
  ...{ name, title, words },
  values: Object.keys(wordsOf(words)),
});

/** Whether an entry is in use. */
export const ofState: Choice = { name: 'state', title: 'word.state', values: ['active', 'left'], words: null };

/** The same of somebody: whose term runs, and whose is over and who has not left. */
export const ofTerm: Choice = { ...ofState, values: ['active', 'serving', 'termOver', 'left'] };

/** What the words of a list are called, to be chosen from. */
export const optionsOf = (say: Say, words: Words) =>
  Object.keys(wordsOf(words)).map((value) => ({ value, label: generalWord(words, value, say.language) }));

/** Several words of a list in one line. */
export const wordsText = (say: Say, words: Words, values: readonly string[]): string =>
  values.map((value) => generalWord(words, value, say.language)).join(say.language === 'zh' ? '、' : ', ');
