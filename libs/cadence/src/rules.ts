import type { RuleNeeds } from '#libs/rules';
import type { PeriodUnit } from './words.js';

/** Rules of a cadence by what they are for; a week is reminded of otherwise than a quarter. */
export const cadenceRules = {
  /** What each of them owes in the period. */
  quota: { week: 'CD-QW', month: 'CD-QM', quarter: 'CD-QQ' },
  /** The period itself: whoever commissioned it is told before its end who has not done it, and the next one begins after it. */
  period: { week: 'CD-WEEK', month: 'CD-MONTH', quarter: 'CD-QUARTER' },
  /** For whoever commissioned it, to see what is missing. */
  see: 'CD-SEE',
} as const satisfies { readonly [K in 'quota' | 'period']: Readonly<Record<PeriodUnit, string>> } & { see: string };

/** What the law of cadences takes from its rule pack. */
export const cadenceNeeds: RuleNeeds = {
  clocks: [...Object.values(cadenceRules.quota), ...Object.values(cadenceRules.period), cadenceRules.see],
  parameters: {
    // Days that everybody has for a period that was opened when it was nearly or wholly over, as after an outage.
    leastDaysWeek: [1, 7],
    leastDaysMonth: [1, 28],
    leastDaysQuarter: [1, 90],
  },
  hasLadder: false,
};
