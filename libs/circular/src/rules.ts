import type { RuleNeeds } from '#libs/rules';

/** Rules of a circular by what they are for. */
export const circularRules = {
  /** For each to whom it goes, to receive it. */
  receive: 'CC-RECEIVE',
} as const;

/** What the law of circulars takes from its rule pack. */
export const circularNeeds: RuleNeeds = { clocks: Object.values(circularRules), parameters: {}, hasLadder: false };
