import { isLegalDate } from '#libs/calendar';
import { DomainError, type Clock, type ClockChange, type Exclusion, type Instant, type LegalDate } from '#libs/kernel';
import { nextClockNumber, openClock, refusal, ruleOf, type ClockStart, type TimeContext } from './clocks.js';
import { movable, moved } from './moving.js';
import { cleared } from './fold.js';
import { EXPIRY, isRunning } from './moments.js';
import { pastWarnings } from './resume.js';
import type { ClockRule, ExclusionRule } from './rule-pack.js';

/** Why and from when time is not counted, and who has to bring it to an end. */
export interface ExclusionStart extends Pick<ClockStart, 'owner' | 'claim' | 'startedBy'> {
  readonly reason: string;
  /** The day of the event with which it begins. */
  readonly on: LegalDate;
}

/**
 * Begins time that is not counted (开始扣除, DC-17), e.g. an appraisal. Nobody knows its end yet: the clock has the date that
 * it will have at the latest, and a clock of its own, of the rule that the pack names, must see it ended. A number of ours
 * sets that, so that nothing stops for ever.
 *
 * @param clocks all those of the case
 * @returns the change of the clock, then the opening of the other one: `openedClock`
 * @throws DomainError `rules.exclusion_not_allowed` (conflict): no such reason, or it is recorded once it has ended
 * @throws DomainError `rules.exclusion_open` (conflict); `rules.exclusion_outside` (invalid): before the clock, or after it
 * @throws DomainError `rules.clock_ended`, `rules.already_expired`, `rules.no_limit` (conflict)
 */
export function beginExclusion(
  time: TimeContext,
  clocks: readonly Clock[],
  clock: Clock,
  start: ExclusionStart,
): readonly [ClockChange, Extract<ClockChange, { change: 'open' }>] {
  const { until } = exclusionOf(movable(time, clock), start.reason);
  if (until === null) throw notAllowed(clock, start.reason);
  if (openOf(clock) !== undefined) {
    throw new DomainError('conflict', 'rules.exclusion_open', 'one has not ended yet', { clock: clock.id });
  }
  requireWithin(clock, start.on);
  const { owner, claim, startedBy, on, reason } = start;
  const other = openClock(time, {
    ...{ rule: until, n: nextClockNumber(clocks, until) },
    ...{ owner, claim, startedBy, startOn: on },
  });
  const open = { from: on, to: other.legalDueOn ?? on, reason, isOpen: true } as const;
  return [withExclusions(time, clock, [...clock.exclusions, open]), { change: 'open', clock: other }];
}

/**
 * Ends it (扣除结束), on a stated day: all of it is left out, also what was longer than our number. Where the clock had run
 * out meanwhile and had not by that day, its breach is taken back and somebody looks at the day. An expiry that was no breach
 * (`none`, `lapse`) is taken back in any case, since it brought nothing to look at: it comes again by the date that the clock
 * has now, at once where that has passed.
 *
 * @param clocks all those of the case
 * @param at the instant of the record
 * @throws DomainError `rules.exclusion_not_open` (conflict); `rules.exclusion_backwards` (invalid)
 * @throws DomainError `rules.clock_ended` (conflict)
 */
export function endExclusion(
  time: TimeContext,
  clocks: readonly Clock[],
  clock: Clock,
  { on, at }: { readonly on: LegalDate; readonly at: Instant },
): ClockChange[] {
  const open = openToEnd(clock, on);
  const { isOpen: _isOpen, ...rest } = open;
  const exclusions = clock.exclusions.map((one) => (one === open ? { ...rest, to: on } : one));
  const taken = takenBack(time, { ...clock, exclusions }, at);
  const move = withExclusions(time, taken === 'clear' ? cleared(clock) : clock, exclusions);
  return [
    ...(taken === null ? [] : [{ change: taken, id: clock.id }]),
    move,
    ...pastWarnings({ ...clock, warnings: move.warnings }, at),
    ...othersOf(time, clocks, clock, open).map(({ id }) => ({ change: 'meet', id, on }) as const),
  ];
}

/** What is to be ended on that day. @throws as `endExclusion` */
function openToEnd(clock: Clock, on: LegalDate): Exclusion {
  const details = { clock: clock.id };
  if (clock.metAt !== null || clock.endedAt !== null) {
    throw new DomainError('conflict', 'rules.clock_ended', 'the clock was met or ended', details);
  }
  const open = openOf(clock);
  if (open === undefined) throw new DomainError('conflict', 'rules.exclusion_not_open', 'nothing to end', details);
  if (isLegalDate(on) && on >= open.from) return open;
  throw refusal('exclusion_backwards', 'it ends before it began', { ...details, from: open.from });
}

/** How what the clock's expiry brought is taken back, with these exclusions; null: it stays, or there was none. */
function takenBack(time: TimeContext, clock: Clock, at: Instant): 'clear' | 'void' | null {
  if (clock.breachedAt === null) return clock.passed.includes(EXPIRY) ? 'void' : null;
  const { legalDueAt } = withExclusions(time, cleared(clock), clock.exclusions);
  return (legalDueAt ?? at) > at ? 'clear' : null;
}

/**
 * Leaves out time of which both days are known (扣除), e.g. a hearing that was held.
 *
 * @throws DomainError as `beginExclusion`; `rules.exclusion_backwards` (invalid)
 */
export function exclude(
  time: TimeContext,
  clock: Clock,
  { reason, from, to }: Pick<Exclusion, 'reason' | 'from' | 'to'>,
): ClockChange {
  exclusionOf(movable(time, clock), reason);
  requireWithin(clock, from);
  if (!isLegalDate(to) || to < from) {
    throw refusal('exclusion_backwards', 'it ends before it began', { clock: clock.id, from });
  }
  return withExclusions(time, clock, [...clock.exclusions, { from, to, reason }]);
}

/** What is not counted now and has not ended; undefined: everything is. */
export const openOf = ({ exclusions }: Pick<Clock, 'exclusions'>): Exclusion | undefined =>
  exclusions.find(({ isOpen }) => isOpen === true);

function withExclusions(time: TimeContext, clock: Clock, exclusions: readonly Exclusion[]) {
  return moved(time, ruleOf(time, clock.rule), { ...clock, exclusions });
}

/** The running clocks by which the exclusion must have ended. */
function othersOf(time: TimeContext, clocks: readonly Clock[], clock: Clock, { reason, from }: Exclusion): Clock[] {
  const { until } = exclusionOf(ruleOf(time, clock.rule), reason);
  return clocks.filter((one) => one.rule === until && one.startOn === from && isRunning(one));
}

function exclusionOf(rule: ClockRule, reason: string): ExclusionRule {
  const found = rule.exclusions.find((one) => one.reason === reason);
  if (found === undefined) throw notAllowed({ id: rule.id }, reason);
  return found;
}

/** Before day 0 and after the last day there is nothing to leave out. */
function requireWithin({ id, startOn, rawDueOn }: Clock, on: LegalDate): void {
  if (isLegalDate(on) && on >= startOn && (rawDueOn === null || on < rawDueOn)) return;
  throw refusal('exclusion_outside', 'the clock does not run on that day', { clock: id, on });
}

const notAllowed = ({ id }: { readonly id: string }, reason: string): DomainError =>
  new DomainError('conflict', 'rules.exclusion_not_allowed', 'nothing of the rule says so', { clock: id, reason });
