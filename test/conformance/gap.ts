/** Names one thing that a kind lacks, and the file in which it belongs. */
export const gap = (kind: string, what: string, file: string): string => `${kind}: ${what} is missing in ${file}`;

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a sentence lacks: it is not there, or one of its languages is empty. */
export function untold(text: Bilingual | undefined | null): string | null {
  if (text === undefined || text === null) return 'in both languages';
  if (text.zh.trim() === '') return 'in Chinese';
  return text.en.trim() === '' ? 'in English' : null;
}
