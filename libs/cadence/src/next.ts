import { periodAfter } from './periods.js';
import type { CadenceState } from './state.js';
import type { CadenceDetail } from './standing.js';

/**
 * The next period, as its course opens it once this one is over: as the plan says, in the order of time, also when it lies behind as
 * after an outage. Null: none is owed.
 */
export function nextOf({ terms, period, isOver, nextKey, next }: CadenceState): CadenceDetail['next'] {
  if (terms === null || period === null || !isOver || nextKey !== null || next.debtors.length === 0) return null;
  const { key, from } = periodAfter(terms.unit, period);
  if (next.endsOn !== null && from > next.endsOn) return null;
  const { cadence, owner, ...same } = terms;
  return { key, cadence, open: { ...same, ...next, follows: { cadence, owner }, on: from } };
}
