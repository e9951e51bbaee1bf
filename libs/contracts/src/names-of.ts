/** The names in a record, in their order, as an enum of a schema takes them. */
export const namesOf = <K extends string>(record: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(record) as [K, ...K[]];
