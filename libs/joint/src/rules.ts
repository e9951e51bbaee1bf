import type { RuleNeeds } from '#libs/rules';

/** Rules of a joint mediation by what they are for. */
export const jointRules = {
  /** For the centre, to name who leads, and to name it again with its reasons. */
  lead: 'RM-LEAD',
  /** For the joint conference, to rule on it. */
  rule: 'RM-LEADRULE',
  /** For the lead, to call the members again where too few were there. */
  meet: 'RM-QUORUM',
  /** For those who were drawn, to say whether they take it. */
  expert: 'RM-EXPERT',
} as const;

/** What the law of joint mediations takes from its rule pack. */
export const jointNeeds: RuleNeeds = {
  clocks: Object.values(jointRules),
  parameters: {
    // How many working days members have for their positions, from the day on which a lead stands.
    positionWorkingDays: [1, 60],
    // How many experts a pool has at least.
    poolLeast: [1, 50],
  },
  hasLadder: false,
};
