/** How alike two texts are (文字相近), by the pairs of characters that they share. */

// As in a search: punctuation and blanks part a text.
const between = /[\s\p{P}\p{S}]+/u;

/** Every two characters that stand side by side, once each. */
export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const piece of text.normalize('NFKC').toLowerCase().split(between)) {
    const characters = Array.from(piece);
    for (let at = 0; at + 1 < characters.length; at += 1) {
      pairs.add(`${characters[at] ?? ''}${characters[at + 1] ?? ''}`);
    }
  }
  return pairs;
}

// A text of a few words lies in many others by accident.
const leastForContained = 12;

/**
 * From 0, nothing in common, to 1, the same. A text that lies in a longer one almost whole counts nearly as much as the
 * same text: people hand in again what they handed in before, with a page more.
 */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const pair of shorter) if (longer.has(pair)) shared += 1;
  const overlap = shared / (one.size + other.size - shared);
  const contained = shorter.size < leastForContained ? 0 : (0.9 * shared) / shorter.size;
  return Math.max(overlap, contained);
}
