import type { FormHints } from './form-hints.js';

type Values = Readonly<Record<string, unknown>>;
type Hints = Pick<FormHints, 'belongsTo' | 'provesLate'>;
type Needs = Pick<FormHints, 'neededWhereAsked' | 'provesLate'>;
/** Whether what happened on a date is recorded so late today that its date needs a proof. */
export type IsLate = (date: string) => boolean;

/**
 * Whether a field is asked for, as the others are filled in.
 *
 * @param isLate left out: the proof of a late record is asked for whatever the dates
 */
export function isAsked(
  name: string,
  values: Values,
  { belongsTo, provesLate }: Hints,
  isLate: IsLate = () => true,
): boolean {
  if (name === provesLate.field) return datesIn(values, provesLate.dates).some(isLate);
  const owners = [belongsTo[name] ?? []].flat();
  return owners.every((owner) => owner.values.some((value) => value === values[owner.field]));
}

/** Whether a field that its contract lets one leave out has to be filled in wherever it is asked for. */
export const isNeeded = (name: string, { neededWhereAsked, provesLate }: Needs): boolean =>
  neededWhereAsked.includes(name) || name === provesLate.field;

/** The dates that were filled in, in groups too. */
function datesIn(values: Values, names: readonly string[]): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (typeof value === 'object' && value !== null) return datesIn(value as Values, names);
    return names.includes(name) && typeof value === 'string' ? [value] : [];
  });
}

/** What is given: of fields that are not asked for, what was typed before stays behind; in groups too. */
export const askedValues = (values: Values, hints: Hints, isLate?: IsLate): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => isAsked(name, values, hints, isLate)));
