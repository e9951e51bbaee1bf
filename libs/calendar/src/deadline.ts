import {
  DomainError,
  type Agreement,
  type Exclusion,
  type Instant,
  type LegalDate,
  type PeriodUnit,
} from '#libs/kernel';
import { agreedPeriod } from './agreed.js';
import { buildCalendar, type Calendar, type CalendarFile } from './calendar.js';
import { isLegalDate, legalDateOf, readInstant, shanghaiText } from './date.js';
import { countPeriod, explainPeriod, type DayLine, type IgnoredExclusion, type Period } from './period.js';

/** The answer of the calculator (期限计算). For hours `rawDue` and `legalDue` are instants with the offset of Asia/Shanghai, else dates. */
export interface DeadlineAnswer {
  readonly rawDue: string;
  readonly legalDue: string;
  /** Exclusive end: in time if and only if `at < legalDueAt`. */
  readonly legalDueAt: Instant;
  readonly provisional: boolean;
  /** The raw date without exclusions, extension and agreement. */
  readonly baseDue: string;
  readonly ignored: readonly IgnoredExclusion[];
  /** Which calendar counted: whose, and its version. */
  readonly calendar: Pick<Calendar, 'jurisdiction' | 'version'>;
}

/** Gives the calendar of a jurisdiction, or refuses with `calendar.bad_jurisdiction`. */
export type CalendarSource = (jurisdiction: string) => Calendar;

/** A source over a set of files; each jurisdiction is merged once. */
export function calendarSource(files: readonly CalendarFile[], version: string): CalendarSource {
  const built = new Map<string, Calendar>();
  return (jurisdiction) => {
    const calendar = built.get(jurisdiction) ?? buildCalendar({ files, jurisdiction, version });
    built.set(jurisdiction, calendar);
    return calendar;
  };
}

/**
 * Answers one question. The input is not trusted: every part of it is looked at.
 *
 * @throws DomainError (invalid) `calendar.bad_vector` (no object), `bad_unit`, `bad_length`, `bad_trigger`, `bad_date` (the due date leaves the calendar),
 *   `bad_jurisdiction`, `bad_exclusion`, `bad_extension`, `bad_agreement`, `bad_roll`
 */
export function answerDeadline(question: unknown, calendars: CalendarSource): DeadlineAnswer {
  const { period, base: unmoved, jurisdiction } = readQuestion(question);
  const calendar = calendars(jurisdiction);
  const count = countPeriod(period, calendar);
  const base = countPeriod(unmoved, calendar);
  const say = (due: LegalDate | Instant): string => (period.unit === 'HOUR' ? shanghaiText(due as Instant) : due);
  return {
    rawDue: say(count.rawDue),
    legalDue: say(count.legalDue),
    legalDueAt: count.legalDueAt,
    provisional: count.provisional,
    baseDue: say(base.rawDue),
    ignored: count.ignored,
    calendar: { jurisdiction: calendar.jurisdiction, version: calendar.version },
  };
}

/** Every day of the answer, counted or not, and what says so; refuses as `answerDeadline` does. */
export function explainDeadline(question: unknown, calendars: CalendarSource): DayLine[] {
  const { period, jurisdiction } = readQuestion(question);
  return explainPeriod(period, calendars(jurisdiction));
}

/** `period` is what is counted; `base` without what was excluded, added or agreed. */
function readQuestion(question: unknown): { period: Period; base: Period; jurisdiction: string } {
  if (typeof question !== 'object' || question === null || Array.isArray(question)) {
    throw bad('vector', 'expected an object');
  }
  const raw = question as Readonly<Record<string, unknown>>;
  if (typeof raw['jurisdiction'] !== 'string') throw bad('jurisdiction', 'expected a division code');
  const unit = raw['unit'] as PeriodUnit;
  const counted: Period = {
    unit,
    length: raw['length'] as number,
    ...readTrigger(raw['trigger']),
    exclusions: readExclusions(raw['exclusions'] ?? []),
    extension: readExtension(raw['extensionDays'] ?? 0),
    roll: readRoll(raw['roll'] ?? unit !== 'HOUR'),
  };
  const agreed = raw['agreed'] ?? null;
  const period = agreed === null ? counted : agreedPeriod(counted, readAgreed(agreed, counted));
  return { period, base: { ...counted, exclusions: [], extension: 0 }, jurisdiction: raw['jurisdiction'] };
}

/** Hours are not agreed on; the new last day lies after the agreement, which lies after day 0. */
function readAgreed(value: unknown, { unit, startOn }: Period): Pick<Agreement, 'on' | 'until'> {
  const { on, until } = value as Readonly<Record<string, unknown>>;
  const isInOrder = isLegalDate(on) && isLegalDate(until) && startOn <= on && on < until;
  if (!isInOrder || unit === 'HOUR') throw bad('agreement', 'expected two dates that exist, in order');
  return { on, until };
}

function readTrigger(trigger: unknown): Pick<Period, 'startOn' | 'startAt'> {
  if (isLegalDate(trigger)) return { startOn: trigger, startAt: null };
  const startAt = readInstant(trigger);
  if (startAt === null) throw bad('trigger', 'expected a date that exists, YYYY-MM-DD, or an instant with its offset');
  return { startOn: legalDateOf(startAt), startAt };
}

function readExclusions(value: unknown): Exclusion[] {
  if (!Array.isArray(value)) throw bad('exclusion', 'expected a list');
  return value.map((each: unknown, index) => {
    const { from, to, reason } = (each ?? {}) as Readonly<Record<string, unknown>>;
    if (!isLegalDate(from) || !isLegalDate(to)) {
      throw bad('exclusion', 'expected two dates that exist', { index });
    }
    return { from, to, reason: typeof reason === 'string' ? reason : '' };
  });
}

function readExtension(value: unknown): number {
  if (typeof value !== 'number') throw bad('extension', 'expected a whole number');
  return value;
}

function readRoll(value: unknown): boolean {
  if (typeof value !== 'boolean') throw bad('roll', 'expected true or false');
  return value;
}

function bad(part: string, message: string, details = {}): DomainError {
  return new DomainError('invalid', `calendar.bad_${part}`, message, details);
}
