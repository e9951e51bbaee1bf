/** One case, with what would follow there alone; null: that is not foreseen, and it stands by itself. */
interface Foreseen<T> {
  readonly of: T;
  readonly words: readonly string[] | null;
}

/** Cases in which the same would follow. */
export interface EqualRows<T> {
  readonly words: readonly string[];
  readonly rows: readonly T[];
}

/** Cases as they are read: what stands by itself, and then what is equal. */
export interface Divided<T> {
  readonly alone: readonly T[];
  /** The fewest first: of many equal ones the one that differs is looked for. */
  readonly equal: readonly EqualRows<T>[];
}

/** Divides cases by what would follow. Each keeps its place among its equals. */
export function equalRows<T>(rows: readonly Foreseen<T>[]): Divided<T> {
  const groups = new Map<string, { readonly words: readonly string[]; readonly rows: T[] }>();
  for (const { of, words } of rows) {
    if (words === null) continue;
    const key = words.join('\n');
    const group = groups.get(key) ?? { words, rows: [] };
    group.rows.push(of);
    groups.set(key, group);
  }
  return {
    alone: rows.flatMap(({ of, words }) => (words === null ? [of] : [])),
    equal: [...groups.values()].sort((a, b) => a.rows.length - b.rows.length),
  };
}
