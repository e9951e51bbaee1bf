import type { RuleNeeds } from '#libs/rules';

/** What the law of supervisions takes from its rule pack, beside the clocks that its ladders name. */
export const supervisionRules: RuleNeeds = {
  clocks: ['DB-VERIFY', 'DB-DATE', 'DB-TELL'],
  parameters: {
    // Least distance of two rungs, e.g. after an outage, in working days.
    leastRungDistanceWorkingDays: [1, 30],
    // How late a stated date may be recorded without proof, in working days.
    recordingWorkingDays: [0, 30],
  },
  hasLadder: true,
};
