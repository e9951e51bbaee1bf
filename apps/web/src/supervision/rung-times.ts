import type { SupervisionDetail } from './supervision-detail.js';

type Told = Pick<SupervisionDetail, 'clocks'> & {
  readonly item: Pick<SupervisionDetail['item'], 'openedAt'>;
};

/**
 * When the platform took a rung that was reached; null where the detail does not tell. The first is taken as the
 * supervision opens, and once more as it opens again: then its day stands in the history alone. Any other is taken as
 * its clock is met.
 */
export function rungTakenAt(rung: number, { item, clocks }: Told): string | null {
  if (rung === 1) {
    return clocks.filter(({ startedBy }) => startedBy === 'reminded').length > 1 ? null : item.openedAt;
  }
  const met = clocks.flatMap(({ rule, metAt }) => (rule === `DB-R${String(rung)}` && metAt !== null ? [metAt] : []));
  return met.sort().at(-1) ?? null;
}
