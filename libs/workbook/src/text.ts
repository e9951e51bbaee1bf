// Blanks that Unicode does not call white space, but a reader cannot see: zero-width ones, the byte-order mark.
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD]/gu;
const EDGES = /^[\s\u200B-\u200F\u2060\uFEFF\u00AD]+|[\s\u200B-\u200F\u2060\uFEFF\u00AD]+$/gu;
// NUL and lone surrogates can be stored nowhere; other control characters have no place in a written message.
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNSTORABLE = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/** The text without blanks and invisible characters at its ends (U+3000, U+00A0, U+200B and U+FEFF among them). */
export function trimmed(text: string): string {
  return text.replace(EDGES, '');
}

/** True if a reader would see nothing. */
export function isBlank(text: string): boolean {
  return trimmed(text) === '';
}

/** Full-width digits and signs as half-width ones, without invisible characters: for ids, dates, headers. */
export function plain(text: string): string {
  return trimmed(text.normalize('NFKC').replace(INVISIBLE, ''));
}

/**
 * A copy for comparing texts: compatibility forms unified, invisible characters removed, blanks and line ends in a row
 * as one blank, none at the ends. The original is what is kept.
 */
export function comparable(text: string): string {
  return trimmed(text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/gu, ' '));
}

/** Line ends as `\n`: spreadsheets write `\r\n`, and `_x000D_` for a carriage return. */
export function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

/** True if the text holds a character that cannot be stored: a control character, a lone surrogate. */
export function hasUnstorable(text: string): boolean {
  return UNSTORABLE.test(text);
}

/** `_x000D_` in a workbook is an escaped character; `_x005F_` escapes the underscore of such a word itself. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
