import { namesOfOffice } from '#libs/contracts';
import type { OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { folded } from './written.js';

interface Named {
  readonly id: OfficeId;
  readonly name: string;
}

/** What offices are called: in every language, in the short forms that people use, and by their ids. */
export const namesOf = (offices: OfficeTree, ids: readonly OfficeId[]): readonly Named[] =>
  ids.flatMap((id) => {
    const office = offices.get(id);
    if (office === null) return [];
    const above = offices.chainOf(id).filter((one) => one.id !== id);
    return namesOfOffice(office, above).map((name) => ({ id, name }));
  });

/** All offices that stand neither in a list nor below one of it: they may be named, though a name holds that of one of the list. */
export const othersThan = (offices: OfficeTree, ids: readonly OfficeId[]): readonly OfficeId[] =>
  offices.all.flatMap(({ id }) => (ids.some((one) => offices.isWithin(id, one)) ? [] : [id]));

/**
 * Which of the offices that are not to be named a text names, however it is set; null: none. The name of one may be part of the name of
 * another, so the longest is looked for first, and what is the name of one that may be named counts for no other.
 */
export function namedIn(
  text: string,
  { unnamed, named }: { readonly unnamed: readonly Named[]; readonly named: readonly Named[] },
): OfficeId | null {
  // Of two offices of one name the one that is not to be named comes first.
  const all = [...unnamed.map((one) => ({ ...one, isFree: false })), ...named.map((one) => ({ ...one, isFree: true }))];
  let left = folded(text);
  for (const { id, name, isFree } of all.toSorted((one, other) => other.name.length - one.name.length)) {
    // What stands before and after it is no name together.
    const without = left.replaceAll(saidAs(name), '\n');
    if (without !== left && !isFree) return id;
    left = without;
  }
  return null;
}

// Letters that go on are another word, but for Chinese, which has no spaces between words.
const wordCharacter = '[\\p{Script=Latin}\\p{Nd}]';

function saidAs(name: string): RegExp {
  const plain = folded(name).replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const starts = /^[\p{Script=Latin}\p{Nd}]/u.test(plain) ? `(?<!${wordCharacter})` : '';
  const ends = /[\p{Script=Latin}\p{Nd}]$/u.test(plain) ? `(?!${wordCharacter})` : '';
  return new RegExp(`${starts}${plain}${ends}`, 'gu');
}
