import { useCallback, useState } from 'react';

/** So many are chosen at once: a page of a list at most, each of which one can look at. */
export const mostChosen = 100;

const none: ReadonlySet<string> = new Set();

/** The chosen rows with one more, or without it where it is one of them. No more than may be chosen. */
export function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key) && next.size < mostChosen) next.add(key);
  return next;
}

/** All of these rows, as far as so many may be chosen; none of them where all are chosen already. */
export function allToggled(chosen: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const wanted = keys.slice(0, mostChosen);
  return wanted.every((key) => chosen.has(key)) ? none : new Set(wanted);
}

/** The chosen rows without these. */
export const without = (chosen: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> =>
  new Set([...chosen].filter((key) => !keys.includes(key)));

/** Rows of a list that somebody chose, by their keys. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (key: string) => void;
  readonly chooseAll: (keys: readonly string[]) => void;
  readonly drop: (keys: readonly string[]) => void;
  readonly clear: () => void;
}

/** @param of what the list shows: what was chosen of another page or by other filters is chosen no more */
export function useSelection(of = ''): Selection {
  const [kept, setKept] = useState({ of, chosen: none });
  const chosen = kept.of === of ? kept.chosen : none;
  const put = useCallback(
    (next: (chosen: ReadonlySet<string>) => ReadonlySet<string>) =>
      setKept((now) => ({ of, chosen: next(now.of === of ? now.chosen : none) })),
    [of],
  );
  const choose = useCallback((key: string) => put((now) => toggled(now, key)), [put]);
  const chooseAll = useCallback((keys: readonly string[]) => put((now) => allToggled(now, keys)), [put]);
  const drop = useCallback((keys: readonly string[]) => put((now) => without(now, keys)), [put]);
  const clear = useCallback(() => put(() => none), [put]);
  return { chosen, choose, chooseAll, drop, clear };
}
