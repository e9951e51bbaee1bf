import * as z from 'zod';
import { calendarUsed } from '../calendar.js';
import { legalDate, origin, shape } from '../primitives.js';

/** How a date was counted, to be checked on paper. */
export const counted = shape('Counted', {
  startedBy: z.string().describe('Type of the fact that started it'),
  startOn: legalDate.describe('Day 0, not itself counted'),
  unit: z.enum(['CALENDAR_DAY', 'WORKING_DAY', 'MONTH', 'HOUR']).nullable(),
  length: z.int().nullable(),
  extension: z.int(),
  usedBefore: z
    .int()
    .describe(
      'Days used before a correction of the class, or before it was passed down and taken back: day 0 lies so many days earlier',
    ),
  rawDueOn: legalDate,
  article: z.string().nullable().describe('Null: the Regulations have no such period'),
  origin,
  calendar: calendarUsed.describe('What it was counted by'),
  unpublished: z.array(z.string()).describe('Years whose holidays are not published'),
});
