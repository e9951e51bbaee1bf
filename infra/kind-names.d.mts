/** The names of the kinds of cases, as the list of their laws has them. */
export const kindNames: readonly string[];
/** Kinds whose law is there and which are in no list yet. */
export const kindsToCome: readonly string[];
