// Recorded in facts: add to each list, never rename what is in it.

/** What a member says to the matter (意见): it is for what was asked of it, on conditions, against it, or has no business in it. */
export const stances = ['supports', 'on_conditions', 'opposes', 'no_competence'] as const;
export type Stance = (typeof stances)[number];

/** What a member says of a lead, or what its silence means: it confirms, and takes no lead for whoever is only requested. */
export const shareAnswers = ['confirmed', 'objected', 'silent', 'not_taken'] as const;
export type ShareAnswer = (typeof shareAnswers)[number];

/**
 * How a share ends: all that was asked is done, or it was taken back because the mediation is over (`released`), because the
 * member left, or because another one is there in its place.
 */
export const shareEndings = ['done', 'released', 'left', 'replaced'] as const;
export type ShareEnding = (typeof shareEndings)[number];

/** The lists of what is recorded, by the field that holds one of each, for whoever says them in words. */
export const shareWords = { stance: stances, answer: shareAnswers, endedAs: shareEndings } as const;
