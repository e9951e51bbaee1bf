import { addWorkingDays, workingDaysBetween } from '#libs/calendar';
import { causeTold, type Clock, type ClockChange, type LegalDate } from '#libs/kernel';
import { endingOn, isRunning } from '#libs/rules';
import { draft, endClocks, newClock, openDuty, refused, requireOpened } from './case.js';
import type { Effects, SupervisionContext, SupervisionDossier } from './case.js';
import { permit } from './grants.js';
import type { Handler } from './handler.js';
import { openRung, rungOf } from './rungs.js';
import { unconfirmedReplies } from './stated-reply.js';
import { causeOf, judgingOf, type Climb } from './state.js';

// The parent has withdrawn a breach, because its act is stated to have been in time or an objection was agreed to, and says so
// by its course: first that
// it is withdrawn, then that whoever looked at the date has confirmed it. A date that was rejected is a breach again, with
// a number of its own, and comes as a further trigger.

/**
 * A cause was withdrawn (逾期撤销), or may turn out to lie outside the remit of the late office: the rung that its breach waits for holds while somebody may look at the stated date, a
 * few working days at most [D], and so does what was laid before anybody for it. What other breaches have brought goes on.
 */
export const withdrawCause: Handler<'withdrawCause'> = {
  may: (dossier, context) => {
    permit(context, 'supervision.withdrawCause');
    requireOpened(dossier);
  },
  act: (dossier, { cause, lookUntil, ...of }, context) => {
    if (isTold(dossier, causeTold(cause, 'withdrawn'))) return [];
    const number = requireClimb(dossier, cause);
    const climb = dossier.state.climbs.find((each) => each.climb === number);
    const held = climb === undefined || lookUntil === null ? null : hold(dossier, climb, lookUntil, context);
    const laid = lookUntil === null ? [] : holdSteps(dossier, number, lookUntil, context);
    const heldSteps = laid.map(({ clock, instead }) => ({ clock, instead }));
    const data = { ...of, cause, climb: number, lookUntil, heldBy: held?.clock.id ?? null, heldSteps };
    const effects = laid.map((each) => each.effects);
    return [draft('causeWithdrawn', data, { clocks: held?.changes ?? [] }, ...effects)];
  },
};

/**
 * The stated date stands (逾期不成立): its breach climbs no further, and what was laid before anybody because of it is open
 * no more. Where no other breach is left, and nobody took a measure on a finding, the supervision ends as unfounded; what it sent
 * stays in its history.
 */
export const confirmCauseWithdrawal: Handler<'confirmCauseWithdrawal'> = {
  may: (dossier, context) => {
    permit(context, 'supervision.confirmCauseWithdrawal');
    requireOpened(dossier);
  },
  act: (dossier, { cause }) => {
    if (isTold(dossier, causeTold(cause, 'confirmed'))) return [];
    const number = requireClimb(dossier, cause);
    const isUnfounded = isLast(dossier, number);
    const unconfirmed = isUnfounded ? unconfirmedReplies(dossier) : [];
    const data = { cause, climb: number, isUnfounded, unconfirmed };
    return [draft('causeWithdrawalConfirmed', data, overWith(dossier, number))];
  },
};

/**
 * What was late is done, or owed no more: nobody is pressed for it any longer, and where nothing else is pressed, and nobody took a
 * measure on a finding, the supervision ends.
 */
export const noteCauseDone: Handler<'noteCauseDone'> = {
  may: (dossier, context) => {
    permit(context, 'supervision.noteCauseDone');
    requireOpened(dossier);
  },
  act: (dossier, { cause }) => {
    if (isTold(dossier, causeTold(cause, 'done'))) return [];
    const climb = requireClimb(dossier, cause);
    return [draft('causeDone', { cause, climb, isOver: isLast(dossier, climb) }, overWith(dossier, climb))];
  },
};

/** Whether the supervision stands on that climb alone. */
const isLast = ({ state: { climbs, endedAt, hasFinding } }: SupervisionDossier, number: number): boolean =>
  endedAt === null && !hasFinding && climbs.every(({ climb }) => climb === number);

/** What ends with a climb; with the last one, everything. */
function overWith(dossier: SupervisionDossier, number: number): Effects {
  if (!isLast(dossier, number)) return { clocks: ended(dossier, clocksOf(dossier, number)) };
  const duties = dossier.duties.map(({ id }) => ({ change: 'close' as const, id, as: 'dropped' as const }));
  return { clocks: ended(dossier), duties };
}

const isTold = ({ state }: SupervisionDossier, cause: string): boolean => state.causes.includes(cause);

/**
 * The number of the climb of a cause, which is that of its trigger.
 *
 * @throws DomainError `supervision.cause_unknown` (conflict), details `cause`
 */
function requireClimb({ state }: SupervisionDossier, cause: string): number {
  const index = state.triggers.findIndex((trigger) => causeOf(trigger) === cause);
  if (index >= 0) return index + 1;
  throw refused('conflict', 'supervision.cause_unknown', 'it is not there for this cause', { cause });
}

/** The clock that waits for the next rung, put off until the day after the look; null where it is not due before. */
function hold(dossier: SupervisionDossier, climb: Climb, lookUntil: LegalDate, context: SupervisionContext) {
  const waiting = dossier.clocks.find((clock) => clock.id === climb.waitsOn && isRunning(clock));
  const rung = climb.nextRung === null ? null : rungOf(context, requireOpened(dossier).basis, climb.nextRung);
  if (waiting?.legalDueOn == null || waiting.legalDueOn > lookUntil || rung === null) return null;
  const opened = openRung(dossier, { climb, rung }, 'causeWithdrawn', context);
  if (opened === null) return null;
  const clock: Clock = endingOn(context, opened, addWorkingDays(lookUntil, 1, context.calendar));
  const changes: ClockChange[] = [...endClocks([waiting], 'superseded'), { change: 'open', clock }];
  return { clock, changes };
}

/**
 * The judgements that a climb waits for, each with a clock that has after the look as many working days as were left
 * before it: nobody is silent about what may be no breach. One that was late before stays so.
 */
function holdSteps(dossier: SupervisionDossier, number: number, lookUntil: LegalDate, context: SupervisionContext) {
  let so = dossier;
  const held: { clock: string; instead: string; effects: Effects }[] = [];
  const laid = judgingOf(dossier.state, number);
  for (const clock of dossier.clocks.filter(({ id }) => laid.includes(id))) {
    const duty = dossier.duties.find((each) => each.clock === clock.id);
    if (clock.breachedAt !== null || clock.legalDueOn === null || duty === undefined) continue;
    const left = Math.max(1, workingDaysBetween(context.today, clock.legalDueOn, context.calendar));
    const { rule, owner, startOn } = clock;
    const opened = newClock(so, context, { rule, owner, startedBy: 'causeWithdrawn', startOn });
    const instead = endingOn(context, opened, addWorkingDays(lookUntil, left, context.calendar));
    const { what, office, capacity } = duty;
    const again = openDuty(so, { what, clock: instead.id, office, capacity });
    const changes: ClockChange[] = [...endClocks([clock], 'superseded'), { change: 'open', clock: instead }];
    held.push({ clock: clock.id, instead: instead.id, effects: { clocks: changes, duties: [again] } });
    const { [what]: before = 0 } = so.dutiesOpened;
    so = { ...so, clocks: [...so.clocks, instead], dutiesOpened: { ...so.dutiesOpened, [what]: before + 1 } };
  }
  return held;
}

/** What a climb has running: the clock of its next rung, and the judgements that wait for a person. */
function clocksOf({ state }: Pick<SupervisionDossier, 'state'>, number: number): readonly string[] {
  const waiting = state.climbs.flatMap(({ climb, waitsOn }) => (climb === number && waitsOn !== null ? [waitsOn] : []));
  return [...waiting, ...judgingOf(state, number)];
}

/** Ends running clocks. @param ids of which; left out: all */
function ended({ clocks }: SupervisionDossier, ids?: readonly string[]): ClockChange[] {
  return endClocks(
    clocks.filter((clock) => isRunning(clock) && (ids === undefined || ids.includes(clock.id))),
    'cancelled',
  );
}
