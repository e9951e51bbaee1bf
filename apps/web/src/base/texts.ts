import type { KindName, Sentence, Sentences } from '#libs/contracts';
import { baseMessages } from './base.messages.js';
import { titlesMessages } from './titles.messages.js';

/** The names of the texts in a file of messages. */
export type TextsOf<T> = { readonly [K in keyof T]: Sentence };

/** Every text by its name: each file of messages adds its own (`declare module`), and no list names all. */
export interface Texts
  extends
    TextsOf<typeof baseMessages>,
    TextsOf<typeof titlesMessages>,
    Readonly<Record<`${KindName}.title`, Sentence>> {}

/** The name of a text, whichever capability's. One that is not there does not compile. */
export type MessageId = keyof Texts;

const known: Record<string, Sentence> = { ...baseMessages, ...titlesMessages };

/**
 * Adds the texts of a capability to those that are there. They come with its screens: whatever says one of them imports
 * its file, so that the first screen carries no other's words.
 */
export function withTexts<T extends Sentences>(texts: T): T {
  Object.assign(known, texts);
  return texts;
}

/** The texts that are there now: the first screen's, and those of every screen that was opened. */
export const textsNow = (): Readonly<Record<string, Sentence>> => known;
