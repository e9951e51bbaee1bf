import type { Language } from '#libs/contracts';

/** A text of a pack. They were written in English first; a version of that time has nothing else. */
export const inLanguage = (language: Language, en: string, zh: string | null | undefined): string =>
  language === 'zh' ? (zh ?? en) : en;
