import { createHash } from 'node:crypto';

/** The form of a draw. Hashed with every value: another way to draw is another form, and old draws stay as they are. */
export const drawForm = 'maplebridge-draw/1';

/**
 * What a candidate is placed by (抽取值): SHA-256 over the form, the seed and the candidate, joined by line feeds, in lower-case
 * hex. Anybody makes it again with `printf | sha256sum`.
 *
 * @param seed the chain hash of the fact that froze the candidates, 64 characters of lower-case hex
 * @param candidate an id of the register, one line
 */
export const drawValue = (seed: string, candidate: string): string =>
  createHash('sha256').update([drawForm, seed, candidate].join('\n'), 'utf8').digest('hex');

/**
 * All candidates in the order in which they are drawn (抽取顺序): by their values, the smallest first. The first so many are drawn;
 * who declines is followed by the next one, so that no second draw is needed. The order in which candidates are listed, and
 * who else is among them, changes nothing between two of them.
 */
export function drawOrder(seed: string, candidates: readonly string[]): readonly string[] {
  const placed = candidates.map((candidate) => ({ candidate, value: drawValue(seed, candidate) }));
  return placed.sort((a, b) => (a.value < b.value ? -1 : 1)).map(({ candidate }) => candidate);
}
