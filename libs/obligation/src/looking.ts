import { legalDateOf } from '#libs/calendar';
import type { AccessChange, Clock, ClockChange, LegalDate, OfficeId } from '#libs/kernel';
import { lateBy, lateDays, meet, runningOf, type Effects, type KindContext } from '#libs/kind';
import { headCapacityOf, verifierOf } from '#libs/office';
import { EXPIRY, isInTime } from '#libs/rules';
import { after, draft, openedOf, refused, requireGoing, ruled, start } from './case.js';
import type { Handler, ObligationDossier } from './case.js';
import type { Performance } from './commands.js';
import { withClocks } from './days.js';
import type { ObligationDraft, ObligationFacts } from './facts.js';
import { lawOf } from './laws.js';
import { endsIfPerformed } from './opening.js';
import { obligationRules as rules } from './rules.js';

// An office that states after its day that it had carried the opinion out in time is late no more, until another office has looked at
// that (docs/adr/0031). Until then it is not over. The word of whoever is owed it, on its own page, needs no look.

/** What is recorded later than it was done is told as such, of an office. */
export function recordedLate(
  { state: { matter, executor } }: ObligationDossier,
  { on }: Pick<Performance, 'on'>,
  context: KindContext,
): Effects {
  return lawOf[matter].isOfOffice && executor !== null ? lateBy(executor, lateDays(on, context)) : {};
}

const dayOf = ({ clocks, state: { dues } }: ObligationDossier): Clock | undefined =>
  clocks.find(({ id }) => id === dues[0]?.clock);

/** The breach of an office's day that was kept by what is stated now: withdrawn, and looked at. */
export function breachWithdrawn(dossier: ObligationDossier, context: KindContext): readonly ObligationDraft[] {
  const { matter } = dossier.state;
  const clock = dayOf(dossier);
  if (!lawOf[matter].isOfOffice || clock?.breachedAt == null || clock.metOn === null) return [];
  if (!isInTime(clock, clock.metOn)) return [];
  const clear: ClockChange = { change: 'clear', id: clock.id };
  const payment = paidBy(dossier, clock.metOn);
  const of = { payment, clock: clock.id, office: clock.owner as OfficeId, on: clock.metOn };
  const looker = lookerOf(dossier, payment, context);
  if (context.actor.kind === 'public' || looker === null) {
    const isKnown = context.actor.kind === 'public';
    const seen: readonly ClockChange[] = isKnown ? [{ change: 'look', id: clock.id, as: 'confirmed' }] : [];
    return [draft('breachWithdrawn', { ...of, looker: null }, { clocks: [clear, ...seen] })];
  }
  const capacity = headCapacityOf(context.offices, looker);
  const look = { rule: rules.look, owner: looker, startedBy: 'breachWithdrawn', startOn: context.today } as const;
  const { clocks, duties } = start(dossier, context, { ...look, what: 'confirmDay', capacity });
  const access: AccessChange[] = [{ change: 'grant', office: looker, reason: 'supervisor' }];
  return [draft('breachWithdrawn', { ...of, looker }, { clocks: [clear] }, { clocks, duties }, { access })];
}

/** Who looks: the office that the opinion names, and another one where that has recorded it itself; null: nobody could. */
function lookerOf(
  { state: { looker, executor, payments } }: ObligationDossier,
  payment: number,
  { offices }: KindContext,
): OfficeId | null {
  if (looker === null || payments[payment - 1]?.recordedBy !== looker) return looker;
  return verifierOf(executor ?? looker, offices, looker);
}

/** Number of the payment that has met the day. */
const paidBy = ({ state: { payments } }: ObligationDossier, on: LegalDate): number =>
  payments.findLastIndex((one) => one.on === on && !one.isStruck && !one.isDoubted) + 1;

/** @throws DomainError `obligation.no_look_awaited` (conflict) */
function requireAwaited(dossier: ObligationDossier): void {
  requireGoing(dossier);
  if (dossier.state.awaited === null) throw refused('conflict', 'obligation.no_look_awaited', 'it waits for no look');
}

/** The payment that is looked at, and the day's clock. @throws those of `requireAwaited` */
function awaitedOf(dossier: ObligationDossier): { readonly payment: number; readonly clock: string } {
  requireAwaited(dossier);
  return { payment: dossier.state.awaited ?? 0, clock: dayOf(dossier)?.id ?? '' };
}

const looked = (dossier: ObligationDossier): readonly ClockChange[] => meet(runningOf(dossier, rules.look));

/** The day that was stated stands (确认填报日期). */
export const confirmDay: Handler<'confirmDay'> = ruled('confirmDay', requireAwaited, (dossier, { words }, context) => {
  const { payment, clock } = awaitedOf(dossier);
  const clocks: ClockChange[] = [...looked(dossier), { change: 'look', id: clock, as: 'confirmed' }];
  const confirmed = draft('dayConfirmed', { payment, words }, { clocks });
  return [confirmed, ...endsIfPerformed(after(dossier, [confirmed], context))];
});

/** It does not: it was carried out on another day, and counts on that of its record, or it never was, and is owed. */
export const rejectDay: Handler<'rejectDay'> = ruled(
  'rejectDay',
  requireAwaited,
  (dossier, { finding, reasons }, context) => {
    const { payment, clock } = awaitedOf(dossier);
    const { metAt } = dayOf(dossier) ?? {};
    const on = metAt == null ? context.today : legalDateOf(metAt);
    const data: ObligationFacts['dayRejected'] = { payment, finding, reasons, on, office: openedOf(dossier).executor };
    const late: ClockChange[] = [
      { change: 'reject', id: clock },
      { change: 'pass', id: clock, moment: EXPIRY },
      { change: 'breach', id: clock },
    ];
    const again = finding === 'other_day' ? late : [];
    const rejected = draft('dayRejected', data, { clocks: [...looked(dossier), ...again] });
    const changed = withClocks(dossier, rejected, 'dayRejected', context);
    return [changed, ...endsIfPerformed(after(dossier, [changed], context))];
  },
);
