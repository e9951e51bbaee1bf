import type { RuleNeeds } from '#libs/rules';
import type { FindingBasis } from './words.js';

type ByBasis = Readonly<Record<FindingBasis, string>>;

/** A government's inspection stands on a law of its own, every other one on 信访工作条例 38. */
const byLaw = (government: string, other: string): ByBasis => ({ government, conference: other, party: other });

/** Rules of a finding by what they are for, and on whose behalf the inspection goes. */
export const findingRules = {
  /** For whoever commissioned it: of a government's inspection it is its conclusion, which the government makes. */
  approve: byLaw('FN-APPROVE', 'FN-APPROVE'),
  /** For the inspected office, to receive it. */
  receive: byLaw('FN-GRECEIVE', 'FN-RECEIVE'),
  /** For whoever commissioned it, to leave it there where it was not received: from the day after those days. */
  leave: byLaw('FN-GLEAVE', 'FN-LEAVE'),
  /** For the inspected office, to dispute it: of a government's inspection by the law, of every other one by us. */
  dispute: byLaw('FN-REVIEW', 'FN-OBJECT'),
  /** For whoever commissioned it, to rule on that. */
  rule: byLaw('FN-DECIDE', 'FN-RULE'),
  /** For the inspected office, to mend it. */
  mend: byLaw('FN-GMEND', 'FN-MEND'),
  /** To verify that, and to go there again. */
  verify: byLaw('FN-GVERIFY', 'FN-VERIFY'),
  visitAgain: byLaw('FN-GAGAIN', 'FN-AGAIN'),
  /** The quarter, after which it is carried over. */
  quarter: byLaw('FN-GQUARTER', 'FN-QUARTER'),
} as const satisfies Readonly<Record<string, ByBasis>>;

/** The rules of all inspections for one thing. */
export const everyRule = (what: keyof typeof findingRules): readonly string[] => Object.values(findingRules[what]);

/** What the law of findings takes from its rule pack. */
export const findingNeeds: RuleNeeds = {
  clocks: [...new Set(Object.values(findingRules).flatMap((one) => Object.values(one)))],
  parameters: {
    // Days that the office has in any case, from when it has to mend it, or was seen not to have.
    leastDaysToMend: [1, 60],
    // Days by which the leader may extend that, once.
    mostDaysExtended: [1, 180],
    // Days after which nobody records any more that it was served on paper: the right to dispute has as many left.
    mostDaysNoted: [1, 20],
    // Months before it in which the same item makes it a repeated one.
    monthsOfRepeat: [1, 36],
  },
  hasLadder: false,
};
