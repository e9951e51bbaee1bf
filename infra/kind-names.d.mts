/** The names of the kinds of cases, as the list of their laws has them. */
export const kindNames: readonly string[];
