/** What would follow in many cases: what all have in common, and what is left to say of each. */
export interface SaidOnce {
  readonly common: readonly string[];
  readonly restOf: (id: string) => readonly string[];
}

/** Divides the sentences of the cases. Of one case alone nothing is in common. */
export function saidOnce(words: ReadonlyMap<string, readonly string[]>): SaidOnce {
  const all = [...words.values()];
  const [first = []] = all;
  const common = all.length < 2 ? [] : first.filter((word) => all.every((one) => one.includes(word)));
  return { common, restOf: (id) => (words.get(id) ?? []).filter((word) => !common.includes(word)) };
}
