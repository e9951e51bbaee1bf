import type { CommandContract } from '#libs/contracts';
import type { SealedText, Seals } from '#libs/docket';

type Row = Readonly<Record<string, unknown>>;

/** A field of several rows, each with texts of its own: what of it the law is given. */
interface SealedRows {
  readonly fields: Readonly<Record<string, readonly Row[]>>;
  readonly texts: readonly SealedText[];
}

/** Seals the free texts in the rows of a command; one that is null stays null. */
export function sealedRows(seals: Seals, fields: Row, lists: CommandContract['rows'] = {}): SealedRows {
  const texts: SealedText[] = [];
  const refOf = (words: unknown): unknown => {
    if (typeof words !== 'string') return words;
    const text = seals.text(words);
    texts.push(text);
    return text.ref;
  };
  const sealed = Object.entries(lists).map(([name, own]) => [
    name,
    rowsOf(fields[name]).map((row) => ({
      ...row,
      ...Object.fromEntries(own.map((field) => [field, refOf(row[field])])),
    })),
  ]);
  return { fields: Object.fromEntries(sealed) as SealedRows['fields'], texts };
}

const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as readonly Row[]) : []);
