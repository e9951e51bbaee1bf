import type { ErrorDetails } from '#libs/kernel';
import type { Language } from '../problem.js';

/** A sentence in both languages; `{name}` stands for a detail of the error. */
export type Sentence = Readonly<Record<Language, string>>;
export type Sentences = Readonly<Record<string, Sentence>>;

/** Fills `{name}` from the details; a detail that is missing leaves a dash. */
export function fill(template: string, details: ErrorDetails): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(details, name) ? details[name] : null;
    return value === null || value === undefined || value === '' ? '—' : String(value);
  });
}

/** What stands under a name in one language; null where nothing does. */
export const saidIn = (sentences: Sentences, name: string, language: Language): string | null =>
  (Object.hasOwn(sentences, name) ? sentences[name]?.[language] : undefined) ?? null;
