import type { CadenceDetail } from './cadence-detail.js';

/**
 * Whoever owes something sees that alone, and a township its villages: what ninety others owe is nobody's next step, now and in the next
 * period.
 *
 * @param superiorOf what an office stands under; null: nothing
 */
export function shownTo(
  detail: CadenceDetail,
  office: string | null,
  superiorOf: (office: string) => string | null,
): CadenceDetail {
  const { item, progress, duties, clocks, access } = detail;
  const owing = progress.owing.filter(({ isOwn, isBelow }) => isOwn || isBelow);
  if (item.office === office || owing.length === 0) return detail;
  const isMeant = (one: string | null): boolean => one === office || owing.some((own) => own.office === one);
  const { next } = progress;
  // A village that a township leads may be new in the next period.
  const isMeantNext = (one: string): boolean => isMeant(one) || superiorOf(one) === office;
  return {
    ...detail,
    progress: {
      ...progress,
      owing,
      next: next && { ...next, debtors: next.debtors.filter((one) => isMeantNext(one.office)) },
    },
    duties: duties.filter((one) => isMeant(one.office)),
    clocks: clocks.filter(({ owner }) => isMeant(owner)),
    access: access.filter((one) => one.office === item.office || isMeant(one.office)),
  };
}
