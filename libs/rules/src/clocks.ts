import {
  addDays,
  addHours,
  addWorkingDays,
  agreedPeriod,
  countPeriod,
  daysBetween,
  instantAtHour,
  isLegalDate,
} from '#libs/calendar';
import { nearestWorkingDay, type Calendar, type Period } from '#libs/calendar';
import { DomainError } from '#libs/kernel';
import type { ClaimId, Clock, DueDates, Instant, LegalDate, Limit, OfficeId, PartyOwner } from '#libs/kernel';
import type { Warning } from '#libs/kernel';
import type { ClockRule, Parameter, RulePack, WarningRow } from './rule-pack.js';

/** What a decision about time needs: the pinned pack of the case, and the newest published calendar. */
export interface TimeContext {
  readonly rules: RulePack;
  readonly calendar: Calendar;
}

/** What starts a clock. */
export interface ClockStart {
  /** Id of the rule in the pack. */
  readonly rule: string;
  /** Number in its case, from 1 for each rule: the clock's id is `<rule>/<n>`. */
  readonly n: number;
  readonly owner: OfficeId | PartyOwner;
  readonly claim: ClaimId | null;
  /** Type of the fact that starts it. */
  readonly startedBy: string;
  /** Day 0. */
  readonly startOn: LegalDate;
  /** Needed by a rule in hours. */
  readonly startAt?: Instant | null;
  /** Needed by a rule whose date is set with the act (指定办理期限). */
  readonly setOn?: LegalDate | null;
  /** An extension that was given before, and days that were used: with them it starts earlier than `startOn`. */
  readonly extension?: number;
  readonly usedBefore?: number;
}

/** The part of a clock from which its dates follow. */
type Basis = Pick<Clock, 'startOn' | 'startAt' | 'limit' | 'extension' | 'exclusions' | 'agreed'>;

/**
 * The rule of the pinned pack.
 *
 * @throws DomainError `rules.rule_not_found` (invalid)
 */
export function ruleOf(time: TimeContext, id: string): ClockRule {
  const rule = Object.hasOwn(time.rules.clocks, id) ? time.rules.clocks[id] : undefined;
  if (rule === undefined) throw refusal('rule_not_found', 'the pinned pack has no such rule', { rule: id });
  return rule;
}

/**
 * A number of the pinned pack beside its clocks, and whose it is.
 *
 * @throws DomainError `rules.rule_not_found` (invalid)
 */
export function parameterIn({ rules }: Pick<TimeContext, 'rules'>, name: string): Parameter {
  const parameter = Object.hasOwn(rules.parameters, name) ? rules.parameters[name] : undefined;
  if (parameter === undefined) throw refusal('rule_not_found', 'the pinned pack has no such parameter', { rule: name });
  return parameter;
}

/**
 * The same as a bare number.
 *
 * @throws DomainError `rules.rule_not_found` (invalid)
 */
export const parameterOf = (time: Pick<TimeContext, 'rules'>, name: string): number => parameterIn(time, name).value;

/**
 * As nearly every clock is when it starts, and until something happens to it. Rows leave out what is like it, so another
 * value is another shape of what is stored.
 */
export const freshClock = {
  startAt: null,
  extension: 0,
  exclusions: [],
  provisional: false,
  binding: true,
  passed: [],
  metAt: null,
  metOn: null,
  breachedAt: null,
  breaches: 0,
  look: null,
  lookedAt: null,
  endedAt: null,
  endedAs: null,
} as const satisfies Partial<Clock>;

/**
 * Opens a clock of a rule (起算): dates by the calendar of the context, warnings as instants.
 *
 * `binding` is false when day 0 lies before the pack was in force: such a clock is measured and binds nobody.
 *
 * @throws DomainError (invalid) `rules.rule_not_found`; `rules.set_date_missing`, `rules.set_date_before_start`;
 *   `rules.start_instant_missing` (hours)
 */
export function openClock(time: TimeContext, start: ClockStart): Clock {
  const rule = ruleOf(time, start.rule);
  const { usedBefore = 0, extension = 0 } = start;
  const basis: Basis = {
    startOn: addDays(start.startOn, -usedBefore),
    startAt: start.startAt ?? null,
    limit: limitOf(rule, start),
    extension,
    exclusions: freshClock.exclusions,
  };
  return {
    ...freshClock,
    id: `${rule.id}/${String(start.n)}`,
    rule: rule.id,
    claim: start.claim,
    owner: start.owner,
    startedBy: start.startedBy,
    ...basis,
    ...(usedBefore > 0 && { usedBefore }),
    ...dueDates(time, rule, basis),
    jurisdiction: time.calendar.jurisdiction,
    rulePack: time.rules.version,
    binding: start.startOn >= time.rules.inForceOn,
  };
}

/** The number of the next clock of a rule in a case, from 1. */
export function nextClockNumber(clocks: readonly Clock[], rule: string): number {
  const numbers = clocks
    .filter((clock) => clock.rule === rule)
    .map(({ id }) => Number(id.slice(id.lastIndexOf('/') + 1)));
  return Math.max(0, ...numbers) + 1;
}

function limitOf(rule: ClockRule, start: ClockStart): Limit {
  if (rule.limit.kind !== 'date') {
    const needsInstant = rule.limit.kind === 'period' && rule.limit.unit === 'HOUR';
    if (needsInstant && (start.startAt ?? null) === null) {
      throw refusal('start_instant_missing', 'hours run from an instant', { rule: rule.id });
    }
    return rule.limit;
  }
  const on = start.setOn ?? null;
  if (!isLegalDate(on)) throw refusal('set_date_missing', 'the date is set with the act', { rule: rule.id });
  if (on <= start.startOn) {
    throw refusal('set_date_before_start', 'the date must lie after the start', { rule: rule.id, setOn: on });
  }
  return { kind: 'date', on };
}

/** The dates that follow. */
export function dueDates(time: TimeContext, rule: ClockRule, basis: Basis): DueDates {
  const { calendar } = time;
  if (basis.limit.kind === 'none') {
    const none = { rawDueOn: null, legalDueOn: null, legalDueAt: null };
    return { ...none, provisional: false, calendar: calendar.version, warnings: [] };
  }
  const { rawDueOn, legalDueOn, legalDueAt, provisional } = countPeriod(countedPeriod(rule, basis), calendar);
  const warnings = rule.warnings.flatMap((row) => warningOf(row, { basis, rawDueOn, legalDueAt, calendar }));
  return { rawDueOn, legalDueOn, legalDueAt, provisional, calendar: calendar.version, warnings };
}

/** A set date is the calendar-day period that ends on it, so that it rolls and extends as any other. */
export function countedPeriod(rule: ClockRule, basis: Basis): Period {
  const { limit, startOn, startAt, extension, exclusions, agreed } = basis;
  const counted = { startOn, startAt, extension, exclusions, roll: rule.roll };
  const on = limit.kind === 'date' ? limit.on : startOn;
  const period: Period =
    limit.kind === 'period'
      ? { ...counted, unit: limit.unit, length: limit.length }
      : { ...counted, unit: 'CALENDAR_DAY', length: daysBetween(startOn, on) };
  return agreed === undefined ? period : agreedPeriod(period, agreed);
}

interface WarningPlace {
  readonly basis: Basis;
  readonly rawDueOn: LegalDate;
  readonly legalDueAt: Instant;
  readonly calendar: Calendar;
}

/**
 * A warning counts back from the raw date (DC-19) and is given on a working day, the one before if need be; one in hours,
 * which only a clock in hours has, counts back from its end. One that would not lie after the start has no use on so
 * short a clock and is left out.
 */
function warningOf(row: WarningRow, place: WarningPlace): Warning[] {
  const { basis, rawDueOn, legalDueAt, calendar } = place;
  const { unit, length } = row.before;
  if (unit === 'HOUR') {
    const dueAt = addHours(legalDueAt, -length);
    return basis.startAt !== null && dueAt > basis.startAt ? [{ id: row.id, dueAt, to: row.to }] : [];
  }
  const day = unit === 'WORKING_DAY' ? addWorkingDays(rawDueOn, -length, calendar) : addDays(rawDueOn, -length);
  const on = nearestWorkingDay(day, -1, calendar);
  return on > basis.startOn ? [{ id: row.id, dueAt: instantAtHour(on, row.hour ?? 9), to: row.to }] : [];
}

/** Refuses input. */
export function refusal(what: string, message: string, details: Record<string, string | number>): DomainError {
  return new DomainError('invalid', `rules.${what}`, message, details);
}
