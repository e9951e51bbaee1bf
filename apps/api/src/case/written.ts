import { contractOf, heads, type KindName } from '#libs/contracts';
import type { GivenCommand, Row } from './kinds-own.js';

// A mobile number, or that of an identity card, that stands by itself.
const number = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dX])(?!\d)/iu;

/** Whether something that is written holds a number like those that people have: of a telephone, or of an identity card. */
export const holdsNumberOfPerson = (words: readonly unknown[]): boolean =>
  words.some((one) => typeof one === 'string' && number.test(one.normalize('NFKC').replaceAll(/[\s-]/gu, '')));

// What stands between characters and is not read: spaces, line breaks, middle dots, and what is not seen at all.
const unread = /[\s\p{Cf}·•‧∙⋅・]+/gu;
const wordsApart = /(?<=[\p{Script=Latin}\p{Nd}])[\s\p{Cf}·•‧∙⋅・]+(?=[\p{Script=Latin}\p{Nd}])/gu;

/** A text as it is compared, in one width and case: only between words of letters or digits a space is left. */
export const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(wordsApart, '\0').replaceAll(unread, '').replaceAll('\0', ' ');

// What is of one office, or of people. Tours, circulars and periods are of many, and known to them.
const ofOne = (['petition', 'mediation', 'supervision', 'visit', 'finding'] as const).map(
  (kind) => heads[kind].numberMark,
);
// 信2026-000417 and 信2026-417, which no date is; (2026)白杨乡调字第17号, in the brackets of documents too.
const numberOfCase = new RegExp(
  `(?:${ofOne.join('|')})\\p{Nd}{4}-\\p{Nd}{3,6}(?!\\p{Nd})|[(〔【[]\\p{Nd}{4}[)〕】\\]]\\p{L}{1,40}字第\\p{Nd}{1,6}号`,
  'u',
);

/** Whether a text holds the number of a case: of a petition, a mediation, or what an office was asked or told in one. */
export const holdsNumberOfCase = (text: string): boolean => numberOfCase.test(folded(text).replaceAll(/[‐-―−]/gu, '-'));

/** The free words of a command, those of its rows too: what was written, and no id or date. */
export function wordsOf(kind: KindName, { command, body }: Pick<GivenCommand, 'command' | 'body'>): readonly string[] {
  const { texts = [], rows = {} } = contractOf(kind)?.commands[command] ?? {};
  const ofRows = Object.entries(rows).flatMap(([field, names]) => {
    const list = body[field];
    return Array.isArray(list) ? list.flatMap((row: Row) => names.map((name) => row[name])) : [];
  });
  return [...texts.map((name) => body[name]), ...ofRows].filter((one) => typeof one === 'string');
}
