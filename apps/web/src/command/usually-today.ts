import type { LegalDate } from '#libs/kernel';
import type { Field } from './fields-of.js';

/** The fields of a form with today where that is usual, in groups too. */
export function withToday(fields: readonly Field[], today: LegalDate, usuallyToday: readonly string[]): Field[] {
  return fields.map((field) => {
    if (field.is === 'group') return { ...field, fields: withToday(field.fields, today, usuallyToday) };
    return field.is === 'date' && usuallyToday.includes(field.name) ? { ...field, first: field.first ?? today } : field;
  });
}

type Values = Readonly<Record<string, unknown>>;

/** The values that a form begins with. */
export const firstValues = (fields: readonly Field[]): Record<string, unknown> =>
  Object.fromEntries(fields.filter(({ first }) => first !== undefined).map(({ name, first }) => [name, first]));

/** What somebody typed: a value that the form began with is none of theirs, and a draft of another day must not keep it. */
export const typedAlone = (values: Values, first: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== first[name]));
