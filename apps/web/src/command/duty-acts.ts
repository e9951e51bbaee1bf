import { headOf, type DutyHead } from '../base/kind-words.js';

const dutyOf = (kind: string, what: string): DutyHead | undefined => headOf(kind)?.duties[what];

/** The commands that a duty is met by, the usual one first; by convention the command of its name. */
export const actsOf = (kind: string, what: string): readonly string[] =>
  (dutyOf(kind, what)?.acts ?? [what]).filter((command) => headOf(kind)?.commands[command] !== undefined);

/** The same without what the office may no longer do, since its right to it has ended before the duty. */
export const actsNow = ({ kind, what, right }: { kind: string; what: string; right: object | null }): string[] =>
  actsOf(kind, what).filter((command) => right !== null || dutyOf(kind, what)?.byRight?.includes(command) !== true);

/** The command that meets a duty, the usual one where it can be met in two ways. */
export const commandFor = (duty: { readonly kind: string; readonly what: string } | null): string | null =>
  duty === null ? null : (actsOf(duty.kind, duty.what)[0] ?? null);

/** A duty is met in a form that is short enough to be filled in beside the list. */
export const isShort = ({ kind, what }: { readonly kind: string; readonly what: string }): boolean =>
  dutyOf(kind, what)?.isLong !== true;
