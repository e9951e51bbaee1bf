import type { HistoryLine } from '#libs/contracts';

/**
 * The engine's lines among the facts, as far as facts are shown: a fact comes before what the engine says of it.
 *
 * @param isLast all facts are there, so that the engine's lines beyond them belong here too
 */
export function mergedWith(
  facts: readonly HistoryLine[],
  engine: readonly HistoryLine[],
  { order, isLast }: { readonly order: 'oldest' | 'newest'; readonly isLast: boolean },
): readonly HistoryLine[] {
  if (engine.length === 0) return facts;
  const last = facts.at(-1)?.at ?? '';
  const isNewest = order === 'newest';
  const shown = isLast ? engine : engine.filter(({ at }) => (isNewest ? at >= last : at <= last));
  const forwards = [...(isNewest ? [...facts].reverse() : facts), ...shown].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );
  return isNewest ? forwards.reverse() : forwards;
}
