type Values = Readonly<Record<string, unknown>>;

/** Fields that belong to one choice of another field alone. */
const belongsTo: Readonly<Record<string, { readonly field: string; readonly value: string }>> = {
  // 交办 sets a date by which the office reports back; 转送 sets none.
  setOn: { field: 'manner', value: 'assign' },
};

/** Whether a field is asked for, as the others are filled in. */
export function isAsked(name: string, values: Values): boolean {
  const owner = belongsTo[name];
  return owner === undefined || values[owner.field] === owner.value;
}

/** What is given: of fields that are not asked for, what was typed before stays behind. */
export const askedValues = (values: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => isAsked(name, values)));
