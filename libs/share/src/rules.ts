import type { RuleNeeds } from '#libs/rules';

/** Rules of a share by what they are for. */
export const shareRules = {
  /** To confirm the lead or to object: silence confirms. */
  answer: 'RM-LEADANSWER',
  /** To say what one's own office has to say to the matter. */
  position: 'RM-POSITION',
  /** To do what the lead has asked for. */
  task: 'RM-TASK',
} as const;

/** What the law of shares takes from its rule pack. */
export const shareNeeds: RuleNeeds = { clocks: Object.values(shareRules), parameters: {}, hasLadder: false };
