import { fieldText, type Language } from '#libs/contracts';
import { useSay } from './command.messages.js';

/** The name of a field, in the words of its command where that has its own; one that nobody named is shown as it is. */
export const labelOf = (kind: string, name: string, language: Language, command = ''): string =>
  fieldText(kind, name, language, command) ?? name;

/** The names of the fields of a kind, in the language of the reader. */
export function useLabel(kind: string): (name: string) => string {
  const { language } = useSay();
  return (name) => labelOf(kind, name, language);
}
