import type { Language } from '#libs/contracts';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { messages, type MessageId } from './messages.js';

type Values = Readonly<Record<string, string | number>>;
/** Says a text in the language of the reader. */
export type Say = (id: MessageId, values?: Values) => string;

/** The texts of one language, as react-intl takes them. */
export const messagesOf = (language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, text[language]]));

/** `const say = useSay(); say('duty.title')`. */
export function useSay(): Say {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}

/** True for the name of a text; for names that are put together from codes. */
export const isMessageId = (id: string): id is MessageId => Object.hasOwn(messages, id);
