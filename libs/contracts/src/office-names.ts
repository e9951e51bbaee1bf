import type { OfficeType } from '#libs/office';

/** An office, as far as what it is called follows from it. */
interface NamedOffice {
  readonly id: string;
  readonly type: string;
  readonly name: { readonly zh: string; readonly en: string };
}

const isOf = ({ type }: NamedOffice, ...types: readonly OfficeType[]): boolean => types.some((one) => one === type);

// 金牛镇人民政府 is called 金牛镇, 金牛镇柳溪村民委员会 金牛镇柳溪村.
const bodyOfPlace = /(?:人民政府|居?民委员会)$/u;
const kindOfTown = / Town(?:ship)?$/u;
// 金牛镇 is called 金牛; 拉乌彝族乡 by its whole name.
const kindOfTownInChinese = /(?<!族)(?:镇|乡|街道)(?:人民政府|办事处)$/u;

/**
 * What an office is called: in every language, in the short forms that people use, and by its id.
 *
 * @param above the offices that stand above it
 */
export function namesOfOffice(office: NamedOffice, above: readonly NamedOffice[]): readonly string[] {
  const { zh, en } = office.name;
  // A single word, such as `bureau`, is one that anybody writes.
  const ids = office.id.includes('-') ? [office.id] : [];
  // Without what it governs a government has no name of its own.
  if (isOf(office, 'government')) return [zh, en, ...ids];
  const isOfPlace = isOf(office, 'township', 'village');
  const whole = isOfPlace ? [zh, zh.replace(bodyOfPlace, '')] : [zh];
  const begins = namesAbove(office, above);
  const short = whole.flatMap((name) =>
    begins.flatMap((one) => (name.startsWith(one) ? [name.slice(one.length)] : [])),
  );
  const called = isOf(office, 'township')
    ? [en, en.replace(kindOfTown, ''), zh.replace(kindOfTownInChinese, '')]
    : [en];
  return [...new Set([...whole, ...short, ...called, ...ids])].filter((name) => name.length > 1);
}

/** What a name may begin with and is said without: what stands above it, the county that it is of, and of a village its township. */
const namesAbove = (office: NamedOffice, above: readonly NamedOffice[]): readonly string[] =>
  above.flatMap((one) => {
    const { zh } = one.name;
    const isPlace = isOf(one, 'government') || (isOf(office, 'village') && isOf(one, 'township'));
    return isPlace && bodyOfPlace.test(zh) ? [zh, zh.replace(bodyOfPlace, '')] : [zh];
  });
