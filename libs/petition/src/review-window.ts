import { addWorkingDays } from '#libs/calendar';
import type { Clock, LegalDate } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { endingOn, parameterOf } from '#libs/rules';
import { start, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionFactType } from './facts.js';
import { isWindowOf, ownerOf, receiptSaid, type Petitioner } from './receipts.js';
import type { Receipt } from './receipt-state.js';

/**
 * The last day of the window by art. 35, where requests are taken for longer; null: there is no other day than the window's.
 *
 * @param until last day of the window
 */
export const lawUntilBeside = (
  { reviewLawUntil }: Pick<Receipt, 'reviewLawUntil'>,
  until: LegalDate | null,
): LegalDate | null => (reviewLawUntil === until ? null : reviewLawUntil);

/**
 * The window of a petitioner as it counts, lapsed or used too; null: none, as before a receipt that is proved and stands. Of one who
 * stood in the case twice it is the one that was used, else the one that ends last.
 */
export function reviewWindowOf(
  dossier: Pick<PetitionDossier, 'state' | 'parties' | 'clocks'>,
  petitioner: Petitioner,
): Clock | null {
  const own = dossier.clocks.filter(
    (clock) =>
      clock.endedAs !== 'superseded' && clock.endedAs !== 'cancelled' && isWindowOf(clock, petitioner, dossier),
  );
  const endOf = ({ legalDueOn }: Clock): string => legalDueOn ?? '9';
  const last = own.reduce<Clock | null>((so, one) => (so === null || endOf(one) >= endOf(so) ? one : so), null);
  return own.find(({ metAt }) => metAt !== null) ?? last;
}

/**
 * The window that counts again for a petitioner who has none and is known to have the opinion: who was put into another role and
 * back, or whose other entry was the one that counted. Of each name the last one, of several names the one that ends last.
 */
export function windowAgain(
  dossier: Pick<PetitionDossier, 'state' | 'parties' | 'clocks'>,
  petitioner: Petitioner,
): Clock | null {
  if (reviewWindowOf(dossier, petitioner) !== null) return null;
  const { state } = dossier;
  const own = dossier.clocks.filter((clock) => isWindowOf(clock, petitioner, dossier));
  const names = [...new Set(own.map(({ owner }) => owner))].filter((owner) => {
    const name = owner.startsWith('party:') ? owner.slice('party:'.length) : undefined;
    const { deliveredOn = null, receiptShownOn = null } = receiptSaid(state, name);
    return deliveredOn !== null || receiptShownOn !== null;
  });
  const last = names.flatMap((name) => own.findLast(({ owner }) => owner === name) ?? []);
  const endOf = ({ legalDueOn }: Clock): string => legalDueOn ?? '9';
  return last.reduce<Clock | null>((so, one) => (so === null || endOf(one) >= endOf(so) ? one : so), null);
}

/** From when the petitioner's window runs, and what opens it. */
interface WindowStart {
  readonly petitioner: Petitioner;
  readonly from: LegalDate;
  readonly startedBy: PetitionFactType;
}

/** A window that a fact opens, and its last day by art. 35. */
interface OpenedWindow {
  readonly clock: Clock;
  readonly lawUntil: LegalDate | null;
}

/**
 * Opens the windows of several, each its own, from one service: see `openWindow`.
 *
 * @returns `lawUntil`: of each of them, since the service is one; null: none was opened
 */
export function openWindows(
  dossier: PetitionDossier,
  { petitioners, ...start }: Omit<WindowStart, 'petitioner'> & { readonly petitioners: readonly Petitioner[] },
  context: PetitionContext,
): { readonly effects: Effects; readonly lawUntil: LegalDate | null } {
  let so = dossier;
  const opened = petitioners.map((petitioner): OpenedWindow => {
    const window = openWindow(so, { ...start, petitioner }, context);
    // Clocks are numbered: the next one comes after this one.
    so = { ...so, clocks: [...so.clocks, window.clock] };
    return window;
  });
  const clocks = opened.map(({ clock }) => ({ change: 'open', clock }) as const);
  return { effects: clocks.length === 0 ? {} : { clocks }, lawUntil: opened[0]?.lawUntil ?? null };
}

/**
 * Opens the petitioner's window for review (XF-11, art. 35) from the proved service. A service that an office records late
 * leaves the petitioner some working days from the record: until then a request is still taken, which is ours, and the law's
 * own date is kept beside it.
 */
function openWindow(
  dossier: PetitionDossier,
  { petitioner, from, startedBy }: WindowStart,
  context: PetitionContext,
): OpenedWindow {
  const opening = { rule: 'XF-11', owner: ownerOf(petitioner), startedBy, startOn: from } as const;
  const { clock } = start(dossier, context, opening);
  const lawUntil = clock.legalDueOn;
  const { kind } = context.actor;
  // By a person or by its delivery, which are told when it is served already; the petitioner and an import are not.
  if (lawUntil === null || (kind !== 'person' && kind !== 'course')) return { clock, lawUntil };
  const grace = addWorkingDays(context.today, parameterOf(context, 'reviewGraceWorkingDays'), context.calendar);
  return { clock: grace > lawUntil ? endingOn(context, clock, grace) : clock, lawUntil };
}
