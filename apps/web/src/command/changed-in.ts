type Values = Readonly<Record<string, unknown>>;

/** What somebody typed of a form: what it began with is none of theirs, and nothing of it is a draft. */
export const changedIn = (values: Values, first: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(first[name])),
  );
