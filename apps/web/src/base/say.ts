import type { Language } from '#libs/contracts';
import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageId } from './texts.js';
import { useSettings } from './settings.js';
import { textsNow } from './texts.js';

type Values = Readonly<Record<string, string | number>>;
/** Says a text in the language of the reader. */
export interface Say {
  (id: MessageId, values?: Values): string;
  /** The text of a name that is put together from a code; `otherwise` where there is none. */
  readonly or: (id: string, otherwise: string, values?: Values) => string;
  readonly language: Language;
}

const says: Readonly<Record<Language, Say>> = { zh: sayIn('zh'), en: sayIn('en') };

/** `const say = useSay(); say('duty.title')`. */
export const useSay = (): Say => says[useSettings().language];

/** Says texts in one language. */
export function sayIn(language: Language): Say {
  const formats = new Map<string, IntlMessageFormat>();
  const say = (id: MessageId, values: Values = {}): string => {
    const text = textsNow()[id]?.[language];
    if (text === undefined) {
      // A bug of ours, which tests look for; the reader can work on.
      reportError(new Error(`no text is there for ${id}: its file is not imported`));
      return id;
    }
    if (isPlain.test(text)) return filled(text, values);
    try {
      const format = formats.get(text) ?? new IntlMessageFormat(text, language, {}, { ignoreTag: true });
      formats.set(text, format);
      return String(format.format(values));
    } catch (error) {
      reportError(error);
      return filled(text, values);
    }
  };
  const or = (id: string, otherwise: string, values?: Values): string =>
    isMessageId(id) ? say(id, values) : otherwise;
  return Object.assign(say, { or, language });
}

// Nearly all of them: the browser's plurals and numbers take a slow machine 50 ms to wake.
const isPlain = /^(?:[^{}']|\{\w+\})*$/;

const filled = (text: string, values: Values): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** True for the name of a text; for names that are put together from codes. */
export const isMessageId = (id: string): id is MessageId => Object.hasOwn(textsNow(), id);
