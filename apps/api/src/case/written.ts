import { contractOf, type KindName } from '#libs/contracts';
import type { GivenCommand, Row } from './kinds-own.js';

// A mobile number, or that of an identity card, that stands by itself.
const number = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dX])(?!\d)/iu;

/** Whether something that is written holds a number like those that people have: of a telephone, or of an identity card. */
export const holdsNumberOfPerson = (words: readonly unknown[]): boolean =>
  words.some((one) => typeof one === 'string' && number.test(one.normalize('NFKC').replaceAll(/[\s-]/gu, '')));

/** The free words of a command, those of its rows too: what was written, and no id or date. */
export function wordsOf(kind: KindName, { command, body }: Pick<GivenCommand, 'command' | 'body'>): readonly string[] {
  const { texts = [], rows = {} } = contractOf(kind)?.commands[command] ?? {};
  const ofRows = Object.entries(rows).flatMap(([field, names]) => {
    const list = body[field];
    return Array.isArray(list) ? list.flatMap((row: Row) => names.map((name) => row[name])) : [];
  });
  return [...texts.map((name) => body[name]), ...ofRows].filter((one) => typeof one === 'string');
}
