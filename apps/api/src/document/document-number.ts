import type { Language } from '#libs/contracts';
import type { DocumentNumber } from '#libs/persistence';
import { sayOfPage } from './document.messages.js';

/** A number as it is printed. */
export function sayNumber({ name, year, number }: DocumentNumber, language: Language): string {
  return sayOfPage(language)('drawn', { office: name[language], year: String(year), number: String(number) });
}
