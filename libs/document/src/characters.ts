import { DomainError } from '#libs/kernel';
import type { OfficialDocument } from './content.js';

// An opinion has five texts of at most 20,000 characters. What is longer is no page, and would hold up the others.
const mostCharacters = 200_000;
// So many are named; whoever has more has a text in another script.
const mostNamed = 20;

/** Joiners, selectors of variants and marks of direction: they have no glyph and draw nothing. */
const isInvisible = /[\p{Default_Ignorable_Code_Point}\n]/u;

/**
 * Every character that has to be drawn, each once.
 *
 * @throws DomainError `document.too_long` (invalid), details `limit`
 */
export function charactersOf(document: OfficialDocument): string {
  const all = [...textsIn(document)];
  const length = all.reduce((sum, text) => sum + text.length, 0);
  if (length > mostCharacters) {
    throw new DomainError('invalid', 'document.too_long', 'too long for one document', { limit: mostCharacters });
  }
  return glyphsOf(all);
}

/** Every character of some texts that has to be drawn, each once. */
export function glyphsOf(texts: readonly string[]): string {
  const once = new Set(texts.flatMap((text) => [...new Set(text)]));
  return [...once].filter((one) => !isInvisible.test(one)).join('');
}

function* textsIn({ issuer, number, title, addressee, ...of }: OfficialDocument): Generator<string> {
  yield* [issuer, number ?? '', title, addressee ?? '', of.mark?.word ?? '', of.mark?.line ?? ''];
  yield* [...of.body.map(({ text }) => text), ...of.attachments, ...of.notes];
  yield* [of.signature.by, ...of.signature.lines, ...(of.signers ?? [])];
  yield* (of.rows ?? []).flatMap(({ name, value, hint }) => [name, value ?? '', hint ?? '']);
}

/**
 * A document as it can be drawn: what a program of tables or letters brings with a text is the blank or the line that it
 * stands for, and a control character, which has no form and which a document of PDF/A may not hold, is left out.
 */
export function drawable(document: OfficialDocument): OfficialDocument {
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
    typeof value === 'string' ? drawableText(value) : value,
  ) as OfficialDocument;
}

/** The same of one text. */
export const drawableText = (text: string): string =>
  text
    .replaceAll('\t', '\u3000')
    .replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/gu, '\n')
    .replaceAll(/[^\P{Cc}\n]|[\ufeff\p{Noncharacter_Code_Point}]/gu, '');

/** Characters as an operator finds them in a table of fonts: `𠮷 (U+20BB7)`. */
export const named = (characters: readonly string[]): string =>
  characters
    .slice(0, mostNamed)
    .map((one) => `${/\p{C}/u.test(one) ? '' : one} (U+${hex(one)})`.trim())
    .join(', ');

const hex = (one: string): string => (one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
