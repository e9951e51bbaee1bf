import { headOf, type DutyHead } from '#libs/contracts';

const unknown: DutyHead = { acts: [] };
const dutyOf = (kind: string, what: string): DutyHead => {
  const duties = headOf(kind)?.duties ?? {};
  return (Object.hasOwn(duties, what) ? duties[what] : undefined) ?? unknown;
};

/** The commands that meet a duty, the usual one first. */
export const actsOf = ({ kind, what }: { readonly kind: string; readonly what: string }): readonly string[] =>
  dutyOf(kind, what).acts;

/** The command that meets a duty, the usual one where it can be met in two ways. */
export const commandFor = (duty: { readonly kind: string; readonly what: string } | null): string | null =>
  duty === null ? null : (dutyOf(duty.kind, duty.what).acts[0] ?? null);

/** A duty is met in a form that is short enough to be filled in beside the list. */
export const isShort = ({ kind, what }: { readonly kind: string; readonly what: string }): boolean =>
  dutyOf(kind, what).isLong !== true;
