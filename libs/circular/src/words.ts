// Recorded in facts: add to each list, never rename what is in it.

/**
 * What is said to other offices: what inspections have found (通报), how a quarter went (情况报告), or that a policy wants mending
 * (完善政策建议).
 */
export const circularForms = ['circular', 'report', 'proposal'] as const;
export type CircularForm = (typeof circularForms)[number];

/**
 * How one ends: all to whom it went have received it; of a proposal, all have said whether they adopt it, or it was considered and none
 * is made; or it was taken back.
 */
export const circularEndings = ['received', 'withdrawn', 'answered', 'none_made'] as const;
export type CircularEnding = (typeof circularEndings)[number];

/** Whether a proposal is adopted (采纳情况, 信访工作条例 40(4)). */
export const circularAnswers = ['adopted', 'partly', 'not_adopted'] as const;
export type CircularAnswer = (typeof circularAnswers)[number];

/** The lists of what is recorded, by the field that holds one of each, for whoever says them in words. */
export const circularWords = { form: circularForms, endedAs: circularEndings, as: circularAnswers } as const;
