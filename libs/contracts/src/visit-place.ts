import type { FactData, FactNames, ToldFact } from './fact.js';

/** Where the visits of a tour go stands in its plan, and in what was added to it. */
export const visitPlans = ['opened', 'visitAdded'] as const;

/**
 * A visit by its office, in a line of the history of its tour; one of which nothing is told by its name.
 *
 * @param visit as the tour names it: `v1`
 * @param before of the facts of the tour those that plan its visits
 */
export function visitPlace(visit: unknown, { officeOf }: FactNames, before: readonly ToldFact[] = []): string {
  const planned = before.flatMap(({ data }) => (data['visits'] ?? [data]) as readonly FactData[]);
  return (
    officeOf(planned.find((one) => one['visit'] === visit)?.['office']) || (typeof visit === 'string' ? visit : '')
  );
}
