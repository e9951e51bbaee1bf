import type { FormHints } from './form-hints.js';

type Values = Readonly<Record<string, unknown>>;
type Hints = Pick<FormHints, 'belongsTo'>;

/** Whether a field is asked for, as the others are filled in. */
export function isAsked(name: string, values: Values, { belongsTo }: Hints): boolean {
  const owner = belongsTo[name];
  return owner === undefined || values[owner.field] === owner.value;
}

/** What is given: of fields that are not asked for, what was typed before stays behind. */
export const askedValues = (values: Values, hints: Hints): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => isAsked(name, values, hints)));
