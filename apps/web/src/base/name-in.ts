import type { Language } from '#libs/contracts';

/** A name in the reader's language. */
export const nameIn = (name: { readonly zh: string; readonly en: string }, language: Language): string =>
  name[language] === '' ? name.zh : name[language];
