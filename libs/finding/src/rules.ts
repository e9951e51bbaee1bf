import type { RuleNeeds } from '#libs/rules';
import type { FindingBasis } from './words.js';

/** Rules of a finding by what they are for. */
export const findingRules = {
  /** For the inspected office, to receive it. */
  receive: 'FN-RECEIVE',
  /** For the same, to dispute it: of a government's inspection by the law, of every other one by us. */
  dispute: { government: 'FN-REVIEW', conference: 'FN-OBJECT', party: 'FN-OBJECT' },
  /** For whoever commissioned it, to rule on that. */
  rule: { government: 'FN-DECIDE', conference: 'FN-RULE', party: 'FN-RULE' },
  /** For the inspected office, to mend it. */
  mend: 'FN-MEND',
  /** To verify that, and to go there again. */
  verify: 'FN-VERIFY',
  visitAgain: 'FN-AGAIN',
  /** The quarter, after which it is carried over. */
  quarter: 'FN-QUARTER',
  /** For the petition bureau. */
  policy: 'FN-POLICY',
} as const satisfies Readonly<Record<string, string | Readonly<Record<FindingBasis, string>>>>;

/** What the law of findings takes from its rule pack. */
export const findingNeeds: RuleNeeds = {
  clocks: [
    ...new Set(Object.values(findingRules).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)))),
  ],
  parameters: {
    // Days that the office has in any case, from when it has to mend it.
    leastDaysToMend: [1, 60],
    // Days by which the leader may extend that, once.
    mostDaysExtended: [1, 180],
    // Months before it in which the same item makes it a repeated one.
    monthsOfRepeat: [1, 36],
    // So many offices with the same item: a proposal on policy is considered.
    officesForPolicy: [2, 20],
  },
  hasLadder: false,
};
