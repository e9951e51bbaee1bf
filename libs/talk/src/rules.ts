import type { RuleNeeds } from '#libs/rules';

/** How long a talk stays open after what was said last. */
export const silenceRule = 'RM-APART';

/** When that side is to be heard, as it was called: somebody is told the day before. */
export const callRule = 'RM-CALL';

/** What the law of separate talks takes from its rule pack. */
export const talkNeeds: RuleNeeds = { clocks: [silenceRule, callRule], parameters: {}, hasLadder: false };
