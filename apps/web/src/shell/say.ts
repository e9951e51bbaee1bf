import type { Language } from '#libs/contracts';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from './messages.js';
import { textsNow } from './texts.js';

type Values = Readonly<Record<string, string | number>>;
/** Says a text in the language of the reader. */
export type Say = (id: MessageId, values?: Values) => string;

/** The texts of one language that are there now. */
export const messagesOf = (language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(textsNow()).map(([id, text]) => [id, text[language]]));

/** `const say = useSay(); say('duty.title')`. */
export function useSay(): Say {
  const intl = useIntl();
  return useCallback(
    (id, values) => {
      const text = textsNow()[id];
      if (text === undefined) {
        // A bug of ours, which tests look for; the reader can work on.
        reportError(new Error(`no text is there for ${id}: its file is not imported`));
        return id;
      }
      return intl.formatMessage({ id, defaultMessage: text[intl.locale as Language] }, values);
    },
    [intl],
  );
}

/** True for the name of a text; for names that are put together from codes. */
export const isMessageId = (id: string): id is MessageId => Object.hasOwn(textsNow(), id);
