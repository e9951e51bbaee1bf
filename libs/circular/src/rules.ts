import type { RuleNeeds } from '#libs/rules';

/** Rules of a circular by what they are for. */
export const circularRules = {
  /** For each to whom it goes, to receive it. */
  receive: 'CC-RECEIVE',
  /** For the petition bureau, to consider a proposal on policy. */
  propose: 'CC-PROPOSE',
  /** For each to whom a proposal goes, to say whether it adopts it. */
  answer: 'CC-ANSWER',
} as const;

/** What the law of circulars takes from its rule pack. */
export const circularNeeds: RuleNeeds = {
  clocks: Object.values(circularRules),
  parameters: {
    // So many offices with the same item: a proposal on policy is considered.
    officesForPolicy: [2, 20],
  },
  hasLadder: false,
};
