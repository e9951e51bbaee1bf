import { isLegalDate } from '#libs/calendar';
import { DomainError, type Clock, type ClockChange, type Instant, type LegalDate } from '#libs/kernel';
import { dueDates, refusal, ruleOf, type TimeContext } from './clocks.js';
import { pastWarnings } from './resume.js';
import type { ClockRule } from './rule-pack.js';

/**
 * Extends a clock (延期) by further units of its rule, counted from the original start and rolled once (DC-18).
 *
 * @throws DomainError `rules.extension_not_allowed` (conflict): the rule has none, or it was used; `rules.no_limit`
 * @throws DomainError `rules.extension_too_long` (invalid): details `max`
 * @throws DomainError `rules.clock_ended`, `rules.already_expired` (conflict)
 */
export function extendClock(time: TimeContext, clock: Clock, units: number): ClockChange {
  const rule = movable(time, clock);
  const { extension } = rule;
  if (extension?.by !== 'approval' || clock.extension > 0) throw notAllowed(rule);
  const { max } = extension;
  if (!Number.isInteger(units) || units < 1 || units > max) {
    throw refusal('extension_too_long', 'expected a whole number of units within the rule', { rule: rule.id, max });
  }
  return moved(time, rule, { ...clock, extension: clock.extension + units });
}

/** How many units an approval may add to a clock of the rule; null: none may. */
export const mostApproved = ({ extension }: ClockRule): number | null =>
  extension?.by === 'approval' ? extension.max : null;

/** Whether the rule of a clock lets all parties agree on a later day once more. */
export const mayAgree = ({ extension }: ClockRule, { agreed }: Pick<Clock, 'agreed'>): boolean =>
  extension?.by === 'consent' && (extension.times === null || (agreed?.times ?? 0) < extension.times);

/**
 * Gives a clock the last day on which all parties agreed (协商延期), rolled once, instead of the one that was counted; as
 * often as its rule lets them.
 *
 * @param agreed the day of the agreement, and the new last day
 * @throws DomainError `rules.extension_not_allowed` (conflict): none by consent, or it was used up
 * @throws DomainError `rules.agreed_too_early` (invalid): details `rule`, `until`, `after`
 * @throws DomainError `rules.clock_ended`, `rules.already_expired`, `rules.no_limit` (conflict)
 */
export function extendByConsent(
  time: TimeContext,
  clock: Clock,
  { on, until }: { readonly on: LegalDate; readonly until: LegalDate },
): ClockChange {
  const rule = movable(time, clock);
  if (!mayAgree(rule, clock)) throw notAllowed(rule);
  const after = latest(clock.rawDueOn, on);
  if (!isLegalDate(until) || until <= after) {
    throw refusal('agreed_too_early', 'expected a later last day', { rule: rule.id, until, after });
  }
  return moved(time, rule, { ...clock, agreed: { on, until, times: (clock.agreed?.times ?? 0) + 1 } });
}

const latest = (rawDueOn: LegalDate | null, on: LegalDate): LegalDate =>
  rawDueOn !== null && rawDueOn > on ? rawDueOn : on;

/** The clock with a last day of its own instead of its rule's, for what may not end earlier than that. */
export function endingOn(time: TimeContext, clock: Clock, on: LegalDate): Clock {
  const dated: Clock = { ...clock, limit: { kind: 'date', on } };
  return { ...dated, ...dueDates(time, ruleOf(time, clock.rule), dated) };
}

/**
 * Takes an extension back: the dates of the clock as it was without it. Its warnings that are past by them were given then,
 * and no course passes one of them again.
 */
export function takeBackExtension(time: TimeContext, clock: Clock, at: Instant): ClockChange[] {
  const change = moved(time, ruleOf(time, clock.rule), { ...clock, extension: 0 });
  return [change, ...pastWarnings({ ...clock, warnings: change.warnings }, at)];
}

/** @throws DomainError `rules.clock_ended`, `rules.already_expired`, `rules.no_limit` (conflict) */
export function movable(time: TimeContext, clock: Clock): ClockRule {
  const details = { clock: clock.id };
  if (clock.metAt !== null || clock.endedAt !== null) {
    throw new DomainError('conflict', 'rules.clock_ended', 'the clock was met or ended', details);
  }
  if (clock.breachedAt !== null || clock.passed.includes('expiry')) {
    throw new DomainError('conflict', 'rules.already_expired', 'the legal date has passed', details);
  }
  if (clock.limit.kind === 'none')
    throw new DomainError('conflict', 'rules.no_limit', 'the rule has no limit', details);
  return ruleOf(time, clock.rule);
}

/**
 * A clock whose day was counted before the holidays of its year were published, by the newest calendar: its dates as they are now. Null:
 * they were published then.
 */
export const recounted = (time: TimeContext, clock: Clock): Extract<ClockChange, { change: 'move' }> | null =>
  clock.provisional ? moved(time, ruleOf(time, clock.rule), clock) : null;

/** The change that gives a clock the dates of its new basis. */
export function moved(time: TimeContext, rule: ClockRule, clock: Clock): Extract<ClockChange, { change: 'move' }> {
  const { id, extension, exclusions, agreed } = clock;
  const basis = { id, extension, exclusions, ...(agreed !== undefined && { agreed }) };
  return { change: 'move', ...basis, ...dueDates(time, rule, clock) };
}

const notAllowed = ({ id }: ClockRule): DomainError =>
  new DomainError('conflict', 'rules.extension_not_allowed', 'no further extension', { rule: id });
