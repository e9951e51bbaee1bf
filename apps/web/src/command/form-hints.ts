import type { MessageId } from '../base/texts.js';
import type { IsLate } from './asked-fields.js';

/** A value of a field that not everybody who gives a command may choose. */
export interface Withheld {
  readonly value: string;
  /** The right that it takes. */
  readonly permit: string;
  /** Who has it, in words. */
  readonly said: MessageId;
}

/** What a kind knows of the forms of its commands that their contract does not say. */
export interface FormHints {
  /** Values that are seen and cannot be chosen by everybody, by command and field: `refer.manner`. */
  readonly withheld: Readonly<Record<string, Withheld>>;
  /** Fields that belong to some choices of another field alone. */
  readonly belongsTo: Readonly<Record<string, { readonly field: string; readonly values: readonly string[] }>>;
  /** The field that proves the date of an act, asked for where one of these dates is recorded late. */
  readonly provesLate: { readonly field: string; readonly dates: readonly string[] };
  /** Dates of what is mostly recorded on the day on which it happened. */
  readonly usuallyToday: readonly string[];
  /** Fields that take an office which may handle a matter, so that no other is offered, by command and field: `refer.to`. */
  readonly handling: readonly string[];
  /** Fields that take a body for a review, of another level too; named in the same way. */
  readonly reviewing: readonly string[];
}

export const noHints: FormHints = {
  ...{ withheld: {}, belongsTo: {}, provesLate: { field: '', dates: [] } },
  ...{ usuallyToday: [], handling: [], reviewing: [] },
};

/** Whose form it is. */
export interface FormOf {
  readonly kind: string;
  readonly command: string;
  readonly hints: FormHints;
  readonly isLate?: IsLate;
}

/** Which offices a field offers; null: all that are active. */
export function officesOf({ command, hints }: Pick<FormOf, 'command' | 'hints'>, field: string) {
  const name = `${command}.${field}`;
  if (hints.handling.includes(name)) return 'handling';
  return hints.reviewing.includes(name) ? 'reviewing' : null;
}
