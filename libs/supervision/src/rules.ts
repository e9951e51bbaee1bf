import type { RuleNeeds } from '#libs/rules';

/** What the law of supervisions takes from its rule pack, beside the clocks that its ladder names. */
export const supervisionRules: RuleNeeds = {
  clocks: ['DB-VERIFY'],
  parameters: {
    // Least distance of two rungs, e.g. after an outage, in working days.
    leastRungDistanceWorkingDays: [1, 30],
    // Rung from which on a step is a judgement with a human author.
    firstJudgementRung: [1, 99],
  },
  hasLadder: true,
};
