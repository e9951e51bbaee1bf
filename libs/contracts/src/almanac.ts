import * as z from 'zod';
import { partyRoles } from '#libs/kernel';
import { calendarUsed } from './calendar.js';
import { bilingual, legalDate, origin, shape } from './primitives.js';

/**
 * What a screen needs to say a deadline in words (历书): the names of the rules, and which days are worked. It counts
 * nothing that binds: every due date comes with its clock.
 */
export const almanac = shape('Almanac', {
  calendar: calendarUsed,
  today: legalDate,
  from: legalDate,
  days: z
    .string()
    .regex(/^[01]*$/)
    .describe('One character a day beginning with `from`: 1 worked, 0 not'),
  publishedTo: legalDate.nullable().describe('Last of these days whose calendar is published'),
  recordingWorkingDays: z
    .record(z.string(), z.int())
    .describe('By kind of case: how late a stated date is recorded without proof, in working days'),
  rules: z.array(
    z.strictObject({
      id: z.string(),
      name: bilingual,
      article: z.string(),
      origin,
      unit: z.enum(['CALENDAR_DAY', 'WORKING_DAY', 'MONTH', 'HOUR']).nullable(),
      owner: z.enum(['office', ...partyRoles]),
      warnsBefore: z
        .strictObject({ unit: z.enum(['CALENDAR_DAY', 'WORKING_DAY', 'HOUR']), length: z.int() })
        .nullable()
        .describe('The earliest warning of the rule, counted back from the raw date'),
    }),
  ),
});

export type Almanac = z.infer<typeof almanac>;
