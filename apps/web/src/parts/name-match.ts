/** What something may be found by: its names, its id, and the first letters of its name in pinyin (the server's). */
export interface Named {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly initials: string;
}

/**
 * How well what is typed fits a name; the smaller, the better. By characters, by pinyin initials (`bjz` → 宾居镇), by the
 * English name or by id. Letters may be left out of initials (`jtj` → 交通运输局), for nobody types a full name.
 *
 * @returns null where it does not fit
 */
export function nameRank(typed: string, { id, name, initials }: Named): number | null {
  const query = typed.trim().toLowerCase();
  if (query === '') return 0;
  const names = [name.zh, name.en.toLowerCase(), id, initials];
  if (names.includes(query)) return 1;
  if (names.some((one) => one.startsWith(query))) return 2;
  if (names.some((one) => one.includes(query))) return 3;
  return /^[a-z]{2,}$/.test(query) && isWithin(query, initials) ? 4 : null;
}

/** True where the letters stand in this order, others between them. */
function isWithin(letters: string, text: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = text.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** One choice of a list that is searched by name. */
interface NamedOption {
  readonly named?: Named;
}

/** How a list of names is searched as one types: what fits, the best first. */
export const searchByName = {
  optionFilterProp: 'label',
  filterOption: (typed: string, option?: NamedOption): boolean =>
    option?.named !== undefined && nameRank(typed, option.named) !== null,
  filterSort: (a: NamedOption, b: NamedOption, { searchValue }: { searchValue: string }): number =>
    rankOf(searchValue, a) - rankOf(searchValue, b),
};

const rankOf = (typed: string, { named }: NamedOption): number =>
  named === undefined ? Infinity : (nameRank(typed, named) ?? Infinity) + named.name.zh.length / 1_000;
