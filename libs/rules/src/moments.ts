import { DomainError } from '#libs/kernel';
import type { Clock, ClockChange, ClockEnding, Instant, LegalDate, Look, Moment, Warning } from '#libs/kernel';
import { ruleOf, type TimeContext } from './clocks.js';
import type { ClockRule } from './rule-pack.js';

/** Name of the moment at which a clock's legal due date has passed. Recorded in facts. */
export const EXPIRY = 'expiry';

/** How a clock stands (状态), derived, never stored. */
export type ClockState =
  | 'running'
  | 'overdue'
  | 'breached'
  | 'met'
  | 'met_late'
  | 'unconfirmed'
  | 'expired'
  | ClockEnding;

/** What passing a moment does, for the kind's `decide` to put into its fact. */
export interface PassedMoment {
  readonly clock: Clock;
  readonly rule: ClockRule;
  readonly moment: Moment;
  /** The due instant, from which all consequences are counted. */
  readonly dueAt: Instant;
  /** The warning that is due; null for the expiry. */
  readonly warning: Warning | null;
  /** What the expiry means; null for a warning. */
  readonly means: ClockRule['expiry']['means'] | null;
  /** `pass` and, where the expiry is a breach, `breach`: the `clocks` of the fact. */
  readonly changes: readonly ClockChange[];
}

/**
 * True while time can still do something to the clock or somebody owes its act. A breached clock runs on, late, until
 * it is met or ended; one whose expiry was no breach is over.
 */
export function isRunning(clock: Clock): boolean {
  if (clock.metAt !== null || clock.endedAt !== null) return false;
  return clock.breachedAt !== null || !clock.passed.includes(EXPIRY);
}

/**
 * The moments (时点) of a clock that were not passed yet, in order; none if it does not run or has no limit.
 * The one source for course, docket, reconciler and audit.
 */
export function momentsOf(clock: Clock): Moment[] {
  if (!isRunning(clock) || clock.legalDueAt === null) return [];
  const all: Moment[] = clock.warnings.map(({ id, dueAt }) => ({ clock: clock.id, name: id, dueAt }));
  all.push({ clock: clock.id, name: EXPIRY, dueAt: clock.legalDueAt });
  return all.filter(({ name }) => !clock.passed.includes(name)).sort(inOrder);
}

/**
 * The earliest moment of several clocks; null if there is none. Ties go by clock id and name.
 *
 * @param isAside moments that nobody waits for any more
 */
export function nextMoment(
  clocks: readonly Clock[],
  isAside: (moment: Moment) => boolean = () => false,
): Moment | null {
  const moments = clocks.flatMap(momentsOf).filter((moment) => !isAside(moment));
  return moments.sort(inOrder)[0] ?? null;
}

/**
 * How the clock stands at an instant: `overdue` when it is late though no moment has recorded the breach yet;
 * `unconfirmed` when it was met in time by a stated date alone and nobody has looked at that yet.
 */
export function stateOf(clock: Clock, now: Instant): ClockState {
  if (clock.metAt !== null) return metAs(clock);
  if (clock.endedAs !== null) return clock.endedAs;
  if (clock.breachedAt !== null) return 'breached';
  if (clock.passed.includes(EXPIRY)) return 'expired';
  return clock.legalDueAt !== null && now >= clock.legalDueAt ? 'overdue' : 'running';
}

/** How a clock was met: in time by a stated date alone it waits for a look. */
export function metAs({
  breachedAt,
  look,
}: {
  readonly breachedAt: string | null;
  readonly look: Look | null;
}): 'met' | 'met_late' | 'unconfirmed' {
  if (breachedAt !== null) return 'met_late';
  return look === 'awaited' ? 'unconfirmed' : 'met';
}

/**
 * Whether an act of that legal date is in time (LAW6): on or before the legal date that the law names. Always where
 * there is no limit. A clock in hours takes no stated date: its own instant decides, at the door.
 */
export function isInTime({ legalDueOn, startAt }: Clock, on: LegalDate): boolean {
  return startAt === null && (legalDueOn === null || on <= legalDueOn);
}

/**
 * Passes a moment of a clock at an instant.
 *
 * @param which the clock's id and the moment's name
 * @returns null if the moment was passed before, the clock no longer runs, or a move took the moment away
 * @throws DomainError `rules.not_before` (conflict): too early; details `clock`, `moment`, `notBefore`
 * @throws DomainError `rules.clock_not_found` (not_found)
 */
export function passMoment(
  time: TimeContext,
  clocks: readonly Clock[],
  which: { readonly clock: string; readonly moment: string },
  at: Instant,
): PassedMoment | null {
  const clock = clocks.find(({ id }) => id === which.clock);
  if (clock === undefined) {
    throw new DomainError('not_found', 'rules.clock_not_found', 'the case has no such clock', { clock: which.clock });
  }
  const moment = momentsOf(clock).find(({ name }) => name === which.moment);
  if (moment === undefined) return null;
  if (at < moment.dueAt) {
    const details = { clock: clock.id, moment: moment.name, notBefore: moment.dueAt };
    throw new DomainError('conflict', 'rules.not_before', 'the moment has not come yet', details);
  }
  return passed(clock, ruleOf(time, clock.rule), moment);
}

function passed(clock: Clock, rule: ClockRule, moment: Moment): PassedMoment {
  const isExpiry = moment.name === EXPIRY;
  const means = isExpiry ? rule.expiry.means : null;
  const changes: ClockChange[] = [{ change: 'pass', id: clock.id, moment: moment.name }];
  if (means === 'breach') changes.push({ change: 'breach', id: clock.id });
  const warning = clock.warnings.find(({ id }) => id === moment.name) ?? null;
  return { clock, rule, moment, dueAt: moment.dueAt, warning, means, changes };
}

function inOrder(a: Moment, b: Moment): number {
  return compare(a.dueAt, b.dueAt) || compare(a.clock, b.clock) || compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
