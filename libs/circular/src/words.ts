// Recorded in facts: add to each list, never rename what is in it.

/** What is said to other offices: what inspections have found (通报), or how a quarter went (情况报告). */
export const circularForms = ['circular', 'report'] as const;
export type CircularForm = (typeof circularForms)[number];

/** How one ends: all to whom it went have received it; or it was taken back. */
export const circularEndings = ['received', 'withdrawn'] as const;
export type CircularEnding = (typeof circularEndings)[number];

/** The lists of what is recorded, by the field that holds one of each, for whoever says them in words. */
export const circularWords = { form: circularForms, endedAs: circularEndings } as const;
