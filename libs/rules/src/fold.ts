import { legalDateOf } from '#libs/calendar';
import type { Clock, ClockChange, Duty, DutyChange, Instant } from '#libs/kernel';
import { EXPIRY } from './moments.js';

type Handlers = {
  readonly [K in ClockChange['change']]: (
    clock: Clock,
    change: Extract<ClockChange, { change: K }>,
    at: Instant,
  ) => Clock;
};

/**
 * What each change does to its clock. It happened, so nothing is refused here.
 *
 * A move takes the new dates and forgets those passed warnings that now lie in the future, so that they are given
 * again. It never takes back a breach or an expiry: `breachedAt` and `expiry` in `passed` stay as they were, and a clock
 * that was breached before it was moved stays breached. Only `clear` takes them back, for a stated date that was in time,
 * however often the clock is then breached anew, and `void`, for what was not owed or expired while it was not counted; only `undo`
 * takes a meeting back. The first of several meetings, breaches and ends counts ("first proof wins").
 */
const handlers: Handlers = {
  open: (_clock, { clock }) => clock,
  meet: (clock, { on }, at) => (clock.metAt === null ? { ...clock, metAt: at, metOn: on ?? legalDateOf(at) } : clock),
  pass: (clock, { moment }) =>
    clock.passed.includes(moment) ? clock : { ...clock, passed: [...clock.passed, moment] },
  breach: (clock) =>
    clock.breachedAt === null ? { ...clock, breachedAt: clock.legalDueAt, breaches: clock.breaches + 1 } : clock,
  clear: (clock, _change, at) => ({
    ...clock,
    breachedAt: null,
    endedAt: null,
    endedAs: null,
    look: 'awaited',
    lookedAt: at,
    passed: clock.passed.filter((name) => name !== EXPIRY),
  }),
  void: (clock, _change, at) => ({
    ...clock,
    breachedAt: null,
    look: 'confirmed',
    lookedAt: at,
    passed: clock.passed.filter((name) => name !== EXPIRY),
  }),
  look: (clock, { as: look }, at) => ({ ...clock, look, lookedAt: at }),
  reject: (clock, _change, at) => ({
    ...clock,
    look: 'rejected',
    lookedAt: at,
    metOn: clock.metAt === null ? null : legalDateOf(clock.metAt),
  }),
  undo: (clock, _change, at) => ({ ...clock, metAt: null, metOn: null, look: 'rejected', lookedAt: at }),
  move: (clock, { change: _change, id: _id, ...dates }, at) => ({
    ...clock,
    ...dates,
    passed: clock.passed.filter((name) => !dates.warnings.some(({ id, dueAt }) => id === name && dueAt > at)),
  }),
  end: (clock, { as: endedAs }, at) => (clock.endedAt === null ? { ...clock, endedAt: at, endedAs } : clock),
  resume: (clock) => ({ ...clock, endedAt: null, endedAs: null }),
  own: (clock, { owner }) => ({ ...clock, owner }),
};

/** The clock as it is once what its expiry brought was taken back, for what moves it in the same act. */
export function cleared(clock: Clock): Clock {
  return handlers.clear(clock, { change: 'clear', id: clock.id }, clock.breachedAt as Instant);
}

/**
 * The clocks of a case after the changes of one fact, in the order in which they were opened.
 *
 * @param at the fact's own instant: `metAt` and `endedAt`; `breachedAt` is the due instant instead
 */
export function foldClocks(clocks: readonly Clock[], changes: readonly ClockChange[], at: Instant): Clock[] {
  return changes.reduce<Clock[]>((so, change) => apply(so, change, at), [...clocks]);
}

/**
 * The open duties (待办) of a case after one fact, late ones included. A duty also closes by itself when its clock is
 * met or ends; after a breach it stays.
 */
export function foldDuties(
  duties: readonly Duty[],
  fact: { readonly clocks?: readonly ClockChange[]; readonly duties?: readonly DutyChange[] },
): Duty[] {
  const over = new Set((fact.clocks ?? []).flatMap((each) => (isOver(each) ? [each.id] : [])));
  const folded = (fact.duties ?? []).reduce<Duty[]>(applyDuty, [...duties]);
  return folded.filter(({ clock }) => !over.has(clock));
}

function apply(clocks: readonly Clock[], change: ClockChange, at: Instant): Clock[] {
  if (change.change === 'open') return [...clocks.filter(({ id }) => id !== change.clock.id), change.clock];
  const handle = handlers[change.change] as (clock: Clock, change: ClockChange, at: Instant) => Clock;
  return clocks.map((clock) => (clock.id === change.id ? handle(clock, change, at) : clock));
}

function applyDuty(duties: readonly Duty[], change: DutyChange): Duty[] {
  const id = change.change === 'open' ? change.duty.id : change.id;
  const others = duties.filter((duty) => duty.id !== id);
  return change.change === 'open' ? [...others, change.duty] : others;
}

function isOver(change: ClockChange): change is Extract<ClockChange, { change: 'meet' | 'end' }> {
  return change.change === 'meet' || change.change === 'end';
}
