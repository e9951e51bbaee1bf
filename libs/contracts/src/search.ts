import * as z from 'zod';
import { heads } from './registry.js';

/** What somebody looks for in the one search box of a list: the number of a case, or words of its texts. */
export type Search =
  | { readonly kind: 'number'; readonly beginnings: readonly string[]; readonly end: string | null }
  | { readonly kind: 'words'; readonly words: readonly string[] };

// As `bigrams` in the database parts a text: punctuation is in no pair of characters.
const parting = /[。、,;:?!.“”‘’()《》〈〉<>【】「」『』[\]{}"'…—·\-_/\\|~]/u;

const marks = Object.values(heads).flatMap(({ numberMark }) => numberMark ?? []);
// 信2026-000417, 演信2026-000003, and their beginnings; after them the place of a part that is numbered after its parent.
const named = new RegExp(`^演?(${marks.join('|')})[0-9]{1,4}(-[0-9]{0,6}|-[0-9]{6}-[0-9]{0,6})?$`, 'u');
// 2026-417: as people say a number, without its letter and its zeros.
const said = /^([0-9]{4})-([0-9]{1,6})$/u;
// (2026)白杨乡调字第17号, and how it begins: of a series by office and year, which has no zeros and no letter.
const ofSeries = /^演?\([0-9]{4}\)\p{L}{1,40}(?:第[0-9]{0,6}号?)?$/u;
// 〔2026〕, as documents have it, and what else a keyboard gives for it.
const brackets = { open: /[〔【[]/gu, close: /[〕】\]]/gu };
// Last digits. Nine and more are a telephone number or an amount, and looked for in the texts.
const lastDigits = /^[0-9]{2,8}$/u;

/**
 * Reads what stands in the search box of the list of a kind.
 *
 * @param mark letter of its numbers, which people leave out when they say one; null: its cases are
 *   numbered after their parent, which has the letter of any kind
 * @returns null where nothing can be looked for: there are no two characters side by side
 */
export function readSearch(text: string, mark: string | null): Search | null {
  const plain = text.normalize('NFKC').trim();
  const compact = plain.replace(/\s/gu, '').replace(/[–—－−]/gu, '-');
  if (named.test(compact)) return { kind: 'number', beginnings: withZeros(compact), end: null };
  if (said.test(compact)) {
    return {
      kind: 'number',
      beginnings: (mark === null ? marks : [mark])
        .flatMap((letter) => [letter, `演${letter}`])
        .flatMap((series) => withZeros(series + compact)),
      end: null,
    };
  }
  const family = familyNumber(compact);
  if (family !== null) return { kind: 'number', beginnings: [family], end: null };
  if (lastDigits.test(compact)) return { kind: 'number', beginnings: [], end: compact };
  const words = plain.split(/\s+/u).filter(Boolean);
  return words.some(hasPair) ? { kind: 'words', words } : null;
}

/** A number of a series by office and year, or how it begins, in the brackets that it is written with; null: it is none. */
function familyNumber(compact: string): string | null {
  const plain = compact.replaceAll(brackets.open, '(').replaceAll(brackets.close, ')');
  return ofSeries.test(plain) ? plain.replace('(', '（').replace(')', '）') : null;
}

/** The number of a case as it is written, however it was typed into an address. */
export function numberAsWritten(typed: string): string {
  const compact = typed
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[–—－−]/gu, '-');
  // What is neither stays as it is: a series may be called as no pattern knows.
  return familyNumber(compact) ?? (named.test(compact) ? compact : typed.trim());
}

/** A number as it begins, and as it is whole where its zeros were left out: 信2026-417. */
function withZeros(number: string): string[] {
  const [series = '', count = '', place] = number.split('-');
  if (place !== undefined || count === '' || count.startsWith('0') || count.length === 6) return [number];
  return [number, `${series}-${count.padStart(6, '0')}`];
}

function hasPair(word: string): boolean {
  const characters = Array.from(word);
  return characters.some((one, at) => {
    const next = characters[at + 1];
    return next !== undefined && !parting.test(one) && !parting.test(next);
  });
}

/** The text of a search box, of which something can be looked for. */
export const searchText = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((text) => readSearch(text, null) !== null, 'format.search');
