import { headOf, type Duty, type DutyHead, type Refusal } from '#libs/contracts';

const unknown: DutyHead = { acts: [] };
const dutyOf = (kind: string, what: string): DutyHead => {
  const duties = headOf(kind)?.duties ?? {};
  return (Object.hasOwn(duties, what) ? duties[what] : undefined) ?? unknown;
};

interface Named {
  readonly kind: string;
  readonly what: string;
  /** Which of its acts is possible; null, or left out: it does not hang on the office. */
  readonly act?: string | null;
}

/** The commands that meet a duty, the usual one first. */
export const actsOf = ({ kind, what, act = null }: Named): readonly string[] =>
  act === null ? dutyOf(kind, what).acts : [act];

/** It is met on the page of the case, and in no form. */
export const isOnPage = ({ kind, what }: Pick<Named, 'kind' | 'what'>): boolean => dutyOf(kind, what).isOnPage === true;

/** It is nobody else's alone. */
export const isOnes = ({ persons }: Pick<Duty, 'persons'>): boolean =>
  persons === null || persons.some(({ isOneself }) => isOneself);

/**
 * The command that meets a duty: the usual one, or the first that is not refused now; null: none does by itself. Of what is somebody
 * else's alone it is the usual one, with its reason: no other act of whoever reads is the next step, nor that one where it may be
 * given, since it would meet nothing that is owed.
 */
export function commandFor(
  duty: (Named & Partial<Pick<Duty, 'persons'>>) | null,
  refusals: Readonly<Record<string, Refusal>>,
): string | null {
  const acts = duty === null || isOnPage(duty) ? [] : actsOf(duty);
  const [usual = null] = acts;
  const isOpen = (command: string): boolean => refusals[command] === null;
  if (isOnes({ persons: duty?.persons ?? null })) return acts.find(isOpen) ?? usual;
  return usual !== null && isOpen(usual) ? null : usual;
}

/**
 * The commands that meet a duty and that somebody with these rights may give; nothing of what another capacity does, nothing
 * while it waits for the decision of somebody else, and nothing where it is a decision on what they asked for.
 */
export const ownActsOf = (
  duty: Pick<Duty, 'kind' | 'what' | 'by' | 'act' | 'waitsFor' | 'isOwnRequest' | 'persons'>,
  { capacity, permits }: { readonly capacity: string | null; readonly permits: readonly string[] },
): readonly string[] =>
  duty.waitsFor === null && !duty.isOwnRequest && isOnes(duty) && duty.by.some((one) => one === capacity)
    ? actsOf(duty).filter((command) => permits.includes(`${duty.kind}.${command}`))
    : [];

/**
 * The command that is meant by an address: where the data of the office say which of two is possible, the one that is.
 */
export function meantBy(
  kind: string,
  wanted: string | null,
  refusals: Readonly<Record<string, Refusal>>,
): string | null {
  if (wanted === null || refusals[wanted] === null) return wanted;
  const either = Object.values<DutyHead>(headOf(kind)?.duties ?? {}).find(
    ({ acts, isEither }) => isEither === true && acts.includes(wanted),
  );
  return either?.acts.find((command) => refusals[command] === null) ?? wanted;
}

/** The form that a duty leads to on the page of its case; none where that page meets it. @param first of its acts, the reader's */
export const formOf = ({ kind, what }: Pick<Duty, 'kind' | 'what'>, first: string | undefined): string | undefined =>
  isOnPage({ kind, what }) ? undefined : first;

/** A duty is met in a form that is short enough to be filled in beside the list. */
export const isShort = ({ kind, what }: { readonly kind: string; readonly what: string }): boolean =>
  dutyOf(kind, what).isLong !== true && !isOnPage({ kind, what });
