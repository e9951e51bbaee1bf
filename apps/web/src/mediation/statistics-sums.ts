import type { MediationTally } from './mediation-detail.js';

/** By what mediations that have ended are counted. */
export type Counted = 'level' | 'sort' | 'source' | 'endedAs' | 'holds';

/** Of one value how many, how many days on average, rounded, and the most. */
export interface Sum {
  readonly value: string;
  readonly count: number;
  readonly days: number;
  readonly longest: number;
}

/** All of them together. */
export function totalOf(tallies: readonly MediationTally[]): Omit<Sum, 'value'> {
  const count = tallies.reduce((sum, one) => sum + one.count, 0);
  const days = tallies.reduce((sum, one) => sum + one.days, 0);
  return {
    count,
    days: count === 0 ? 0 : Math.round(days / count),
    longest: Math.max(0, ...tallies.map(({ longest }) => longest)),
  };
}

/** The sums of each value of a field, the most frequent first. */
export function sumsBy(field: Counted, tallies: readonly MediationTally[]): readonly Sum[] {
  // Of what was not agreed on nothing holds, and it is counted with none.
  const values = [...new Set(tallies.flatMap((one) => one[field] ?? []))];
  return values
    .map((value) => ({ value, ...totalOf(tallies.filter((one) => one[field] === value)) }))
    .sort((one, other) => other.count - one.count);
}
