// Recorded in facts: add to each list, never rename what is in it.

/** What is answered to a question of a checklist; `na` 不适用. */
export const visitAnswers = ['yes', 'no', 'na'] as const;
export type VisitAnswer = (typeof visitAnswers)[number];

/** Which side signs the record of a visit. */
export const signingSides = ['group', 'office'] as const;
export type SigningSide = (typeof signingSides)[number];

/** How the record was signed: in the console, or on a paper that is attached. */
export const signingWays = ['console', 'paper'] as const;
export type SigningWay = (typeof signingWays)[number];

/** How a visit ends: it was made and its record signed, or refused; it was dropped from the plan; or its tour was called off meanwhile. */
export const visitEndings = ['made', 'dropped', 'stopped'] as const;
export type VisitEnding = (typeof visitEndings)[number];

/** How a tour ends: its report was adopted; none was; or it was called off. */
export const tourEndings = ['reported', 'unreported', 'called_off'] as const;
export type TourEnding = (typeof tourEndings)[number];

/** The lists of what is recorded, by the field that holds one of each, for whoever says them in words. */
export const visitWords = {
  ...{ answer: visitAnswers, side: signingSides, way: signingWays, endedAs: visitEndings, tour: tourEndings },
} as const;
