import type { Clock, ClockChange, Duty, DutyChange, Instant } from '#libs/kernel';

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
 * that was breached before it was moved stays breached. Whoever wants another outcome ends the clock and opens a new
 * one, which is a fact of its own. The first of several meetings, breaches and ends counts ("first proof wins").
 */
const handlers: Handlers = {
  open: (_clock, { clock }) => clock,
  meet: (clock, _change, at) => ({ ...clock, metAt: clock.metAt ?? at }),
  pass: (clock, { moment }) =>
    clock.passed.includes(moment) ? clock : { ...clock, passed: [...clock.passed, moment] },
  breach: (clock) => ({ ...clock, breachedAt: clock.breachedAt ?? clock.legalDueAt }),
  move: (clock, { change: _change, id: _id, ...dates }, at) => ({
    ...clock,
    ...dates,
    passed: clock.passed.filter((name) => !dates.warnings.some(({ id, dueAt }) => id === name && dueAt > at)),
  }),
  end: (clock, { as: endedAs }, at) => (clock.endedAt === null ? { ...clock, endedAt: at, endedAs } : clock),
};

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
 * met, superseded or cancelled; after a breach it stays.
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
