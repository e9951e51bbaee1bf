import type { SupervisionDetail } from './supervision-detail.js';

type Judged = Pick<SupervisionDetail['steps'][number], 'judgedAt'> & { readonly stage: 'issued' | 'waived' };

/**
 * What people made of a rung that was laid before them, the newest of several breaches; null while one of them waits for
 * a decision, and where none was laid.
 */
export function rungJudged(rung: number, steps: SupervisionDetail['steps']): Judged | null {
  const own = steps.filter((step) => step.rung === rung);
  const judged = own.flatMap(({ stage, judgedAt }) => (stage === 'laid' ? [] : [{ stage, judgedAt }]));
  if (judged.length < own.length) return null;
  return judged.toSorted((a, b) => (a.judgedAt ?? '').localeCompare(b.judgedAt ?? '')).at(-1) ?? null;
}

type Told = Pick<SupervisionDetail, 'clocks' | 'climbs'> & {
  readonly item: Pick<SupervisionDetail['item'], 'openedAt'>;
};

/**
 * When the platform took a rung that was reached; null where the detail does not tell. The first is taken as the
 * supervision opens, and once more for each further ground: then its day stands in the history alone. Any other is taken
 * as the clock that waits for it fires.
 */
export function rungTakenAt(rung: number, { item, clocks, climbs }: Told): string | null {
  if (climbs.length > 1) return null;
  if (rung === 1) return item.openedAt;
  const fired = clocks.flatMap(({ state, endedAt }) => (state === 'fired' && endedAt !== null ? [endedAt] : []));
  return fired.sort()[rung - 2] ?? null;
}
