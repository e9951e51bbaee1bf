import * as z from 'zod';
import { clock } from './case.js';
import { bilingual, instant, legalDate, origin, shape } from './primitives.js';

/** A date, or an instant with its offset; whether it exists is the calendar's to say. */
const dateOrInstant = z.string().regex(/^\d{4}-\d{2}-\d{2}(T[0-9:.]{5,15}(Z|[+-]\d{2}:\d{2}))?$/, 'format.trigger');

/** Which calendar (日历) a date was counted by. */
export const calendarUsed = shape('CalendarUsed', {
  jurisdiction: z.string().describe('Whose days count first; those of the places above it follow'),
  name: bilingual.describe('That place; one that is made up says so'),
  version: z.string().describe('Version of the merged calendar'),
});

/** Longest period that is listed day by day: a line for each, and the longest in law is 90 days. */
const longestExplained = 1000;

export const dayLine = shape('DayLine', {
  on: legalDate,
  isCounted: z.boolean(),
  total: z.int().nullable(),
  role: z.string(),
  rule: z.string().describe('Counting rule, DC-01 to DC-20'),
  isWorking: z.boolean().nullable(),
  reason: z.string().nullable().describe('weekday, weekend, off_day, make_up_workday'),
  notice: z.string().nullable().describe('The notice that says so'),
  isRawDue: z.boolean(),
  isLegalDue: z.boolean(),
});

/** One period to be counted, the fields of a deadline vector. */
export const deadlineRequest = z
  .strictObject({
    unit: z.enum(['CALENDAR_DAY', 'WORKING_DAY', 'MONTH', 'HOUR']),
    length: z.int().min(1).max(40_000),
    trigger: dateOrInstant.describe('Day 0, or an instant with an offset (needed for hours)'),
    jurisdiction: z
      .string()
      .regex(/^[A-Z]{2}(-[0-9A-Z]{1,12})?$/)
      .optional()
      .describe('Left out: where the installation is'),
    exclusions: z
      .array(z.strictObject({ from: legalDate, to: legalDate, reason: z.string().max(200).default('') }))
      .max(50)
      .default([]),
    agreed: z
      .strictObject({ on: legalDate, until: legalDate })
      .optional()
      .describe('The day on which all parties agreed, and the last day on which they did'),
    extensionDays: z.int().min(0).max(4000).default(0),
    roll: z.boolean().optional().describe('Whether the last day moves off a rest day; not for hours'),
    explain: z.boolean().default(false).describe('Whether to list each day'),
  })
  .refine(({ explain, length }) => !explain || length <= longestExplained, {
    path: ['explain'],
    error: 'format.explained',
  })
  .meta({ id: 'DeadlineRequest' });

export const deadlineAnswer = shape('DeadlineAnswer', {
  rawDue: z.string(),
  legalDue: z.string(),
  legalDueAt: z.string().describe('Exclusive: in time if and only if at < legalDueAt'),
  provisional: z.boolean(),
  ignored: z.array(z.strictObject({ index: z.int(), reason: z.enum(['BEFORE_START', 'AFTER_END']) })),
  calendar: calendarUsed,
  days: z.array(dayLine),
});

/** How the date of a clock is asked for: as it is, or as an extension would make it. */
export const clockWhyQuery = z.strictObject({
  extension: z.coerce.number().int().min(1).max(366).optional().describe('As if it were extended by so many units'),
});

/** Why a clock has its date (日期依据): each day from its start to its due date, counted or not, and what says so. */
export const clockWhy = shape('ClockWhy', {
  clock,
  rule: z.strictObject({
    id: z.string(),
    name: bilingual,
    article: z.string(),
    origin,
    reason: bilingual.nullable().describe('What was decided where the law is silent; null: it is not'),
    starts: z.string().describe('The event that is day 0, a code'),
  }),
  counted: z.int(),
  isSameCalendar: z.boolean(),
  sentence: z.string(),
  days: z.array(dayLine),
  startFact: z
    .strictObject({ seq: z.int(), at: instant, type: z.string(), sentence: z.string(), by: z.string() })
    .nullable()
    .describe('The fact that started it; null if it is in no ledger that the reader may see'),
  limit: z
    .strictObject({ unit: z.enum(['CALENDAR_DAY', 'WORKING_DAY', 'MONTH', 'HOUR']), length: z.int() })
    .nullable()
    .describe('Null: a date that was set, or no limit in the text'),
  exclusions: z.array(
    z.strictObject({
      from: legalDate,
      to: legalDate.describe('Of one that has not ended: the last day on which it may'),
      reason: z.string(),
      isOpen: z.boolean(),
    }),
  ),
  agreed: z
    .strictObject({ on: legalDate, until: legalDate, times: z.int() })
    .nullable()
    .describe('The last day on which all parties agreed, from which on it is counted; null: on none'),
  usedBefore: z
    .int()
    .describe(
      'Days used before a correction of the class, or before it was passed down and taken back: day 0 lies so many days earlier; 0: none',
    ),
  rolls: z.boolean().describe('Whether a last day on a rest day moves'),
  mayExtendBy: z.int().nullable().describe('Further units at most, once; null: it cannot be extended now'),
  mayAgree: z.boolean().describe('Whether all parties may agree on a later day now'),
  mayExclude: z.array(z.string()).describe('Reasons for which time is not counted'),
  rulePack: z.strictObject({ id: z.string(), name: bilingual }),
  calendar: calendarUsed.describe('What the dates were counted by'),
});

export type CalendarUsed = z.infer<typeof calendarUsed>;
export type DeadlineRequest = z.infer<typeof deadlineRequest>;
export type DeadlineAnswer = z.infer<typeof deadlineAnswer>;
export type ClockWhy = z.infer<typeof clockWhy>;
