import { addWorkingDays } from '#libs/calendar';
import type { Clock, LegalDate } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { endingOn, parameterOf } from '#libs/rules';
import { start, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionFactType } from './facts.js';
import type { PetitionState } from './state.js';

/**
 * The last day of the window by art. 35, where requests are taken for longer; null: there is no other day than the window's.
 *
 * @param until last day of the window
 */
export const lawUntilBeside = (
  { reviewLawUntil }: Pick<PetitionState, 'reviewLawUntil'>,
  until: LegalDate | null,
): LegalDate | null => (reviewLawUntil === until ? null : reviewLawUntil);

/** The petitioner's window as it counts, lapsed or used too; null: none, as before a receipt that is proved and stands. */
export const reviewWindowOf = (clocks: readonly Clock[]): Clock | null =>
  clocks.findLast(({ rule, endedAs }) => rule === 'XF-11' && endedAs !== 'superseded') ?? null;

/** From when the petitioner's window runs, and what opens it. */
interface WindowStart {
  readonly from: LegalDate;
  readonly startedBy: PetitionFactType;
}

/**
 * Opens the petitioner's window for review (XF-11, art. 35) from the proved service. A service that an office records late
 * leaves the petitioner some working days from the record: until then a request is still taken, which is ours, and the law's
 * own date is kept beside it.
 */
export function openWindow(
  dossier: PetitionDossier,
  { from, startedBy }: WindowStart,
  context: PetitionContext,
): { readonly effects: readonly Effects[]; readonly lawUntil: LegalDate | null } {
  const opening = { rule: 'XF-11', owner: 'petitioner', startedBy, startOn: from } as const;
  const { clock } = start(dossier, context, opening);
  const lawUntil = clock.legalDueOn;
  const open = (opened: typeof clock): Effects => ({ clocks: [{ change: 'open', clock: opened }] });
  const { kind } = context.actor;
  // By a person or by its delivery, which are told when it is served already; the petitioner and an import are not.
  if (lawUntil === null || (kind !== 'person' && kind !== 'course')) return { effects: [open(clock)], lawUntil };
  const grace = addWorkingDays(context.today, parameterOf(context, 'reviewGraceWorkingDays'), context.calendar);
  return { effects: [open(grace > lawUntil ? endingOn(context, clock, grace) : clock)], lawUntil };
}
