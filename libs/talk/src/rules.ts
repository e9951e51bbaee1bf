import type { RuleNeeds } from '#libs/rules';

/** How long a talk stays open after what was said last. */
export const silenceRule = 'RM-APART';

/** What the law of separate talks takes from its rule pack. */
export const talkNeeds: RuleNeeds = { clocks: [silenceRule], parameters: {}, hasLadder: false };
