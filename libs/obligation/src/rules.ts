import type { RuleNeeds } from '#libs/rules';

/** Rules of an obligation by what they are for. */
export const obligationRules = {
  /** The day of an instalment: the debtor's own, after which nobody here is late. */
  perform: 'RM-PERFORM',
  /** The day by which an office carries an opinion out. */
  execute: 'XF-CARRY',
  /** To look at a day that it states after it. */
  look: 'XF-CHECK',
  /** To urge the debtor. */
  urge: 'RM-URGE',
  /** To tell the creditor what may be done. */
  options: 'RM-OPTIONS',
  /** To ask how it stands with what has no day. */
  ask: 'RM-ASK',
  /** For the creditor, to have it enforced: named where it is told, and run by nobody here. */
  enforce: 'RM-ENFORCE',
  /** For the same, to sue on it, and to go to labour arbitration with it: named as that is. */
  sue: 'RM-SUE',
  arbitrate: 'RM-ARBITRATE',
} as const;

/** What the law of obligations takes from its rule pack. */
export const obligationNeeds: RuleNeeds = {
  clocks: Object.values(obligationRules),
  parameters: {
    // Days that a debtor has once what comes before is performed, where the words name none.
    daysAfterBefore: [1, 365],
    // Days that a debtor has once what has no day was demanded.
    daysAfterDemand: [1, 365],
    // How late an office may record what it did, in working days.
    recordingWorkingDays: [0, 30],
  },
  hasLadder: false,
};
