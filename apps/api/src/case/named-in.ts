import { OfficeType, type Office, type OfficeTree } from '#libs/office';
import type { OfficeId } from '#libs/kernel';
import { folded } from './written.js';

interface Named {
  readonly id: OfficeId;
  readonly name: string;
}

/** What offices are called: in every language, in the short forms that people use, and by their ids. */
export const namesOf = (offices: OfficeTree, ids: readonly OfficeId[]): readonly Named[] =>
  ids.flatMap((id) => {
    const office = offices.get(id);
    return office === null ? [] : formsOf(offices, office).map((name) => ({ id, name }));
  });

// 金牛镇人民政府 is called 金牛镇, 金牛镇柳溪村民委员会 金牛镇柳溪村.
const bodyOfPlace = /(?:人民政府|居?民委员会)$/u;
const kindOfTown = / Town(?:ship)?$/u;

function formsOf(offices: OfficeTree, office: Office): readonly string[] {
  const { zh, en } = office.name;
  // A single word, such as `bureau`, is one that anybody writes.
  const ids = office.id.includes('-') ? [office.id] : [];
  // Without what it governs a government has no name of its own.
  if (office.type === OfficeType.government) return [zh, en, ...ids];
  const isOfPlace = office.type === OfficeType.township || office.type === OfficeType.village;
  const whole = isOfPlace ? [zh, zh.replace(bodyOfPlace, '')] : [zh];
  const above = namesAbove(offices, office);
  const short = whole.flatMap((name) => above.flatMap((one) => (name.startsWith(one) ? [name.slice(one.length)] : [])));
  const called = office.type === OfficeType.township ? [en, en.replace(kindOfTown, '')] : [en];
  return [...new Set([...whole, ...short, ...called, ...ids])].filter((name) => name.length > 1);
}

/** What a name may begin with and is said without: what stands above it, the county that it is of, and of a village its township. */
const namesAbove = (offices: OfficeTree, office: Office): readonly string[] =>
  offices.chainOf(office.id).flatMap(({ id, type, name: { zh } }) => {
    if (id === office.id) return [];
    const isPlace =
      type === OfficeType.government || (office.type === OfficeType.village && type === OfficeType.township);
    return isPlace && bodyOfPlace.test(zh) ? [zh, zh.replace(bodyOfPlace, '')] : [zh];
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
