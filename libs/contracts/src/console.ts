import * as z from 'zod';
import { bilingual, capacity, legalDate } from './primitives.js';

/** One door of a demonstration: an account, never its password. */
const door = z
  .strictObject({
    persona: z.enum(['clerk', 'bureauHead', 'officer', 'officeHead', 'townOfficer', 'supervisor', 'administrator']),
    account: z.string(),
    displayName: z.string(),
    capacity,
    office: bilingual.nullable(),
  })
  .meta({ id: 'DemoDoor' });

/** What the page of sign-in must know before anybody is signed in. */
export const installation = z
  .strictObject({
    version: z.string(),
    isDemo: z.boolean().meta({ description: 'Demonstration accounts (made-up people) are there' }),
    doors: z.array(door).meta({ description: 'Empty unless this is a demonstration' }),
    petitioner: z
      .strictObject({ number: z.string(), queryCode: z.string() })
      .nullable()
      .meta({ description: 'The invented petition of a demonstration, to be looked at on /p; null otherwise' }),
  })
  .meta({ id: 'Installation' });

/**
 * What a screen needs to say a deadline in words (历书): the names of the rules, and which days are worked. It counts
 * nothing that binds: every due date comes with its clock.
 */
export const almanac = z
  .strictObject({
    jurisdiction: z.string(),
    today: legalDate,
    from: legalDate,
    days: z
      .string()
      .regex(/^[01]*$/)
      .meta({ description: 'One character a day beginning with `from`: 1 worked, 0 not' }),
    publishedTo: legalDate.nullable().meta({ description: 'Last of these days whose calendar is published' }),
    rules: z.array(
      z.strictObject({
        id: z.string(),
        name: bilingual,
        article: z.string(),
        unit: z.enum(['CALENDAR_DAY', 'WORKING_DAY', 'MONTH', 'HOUR']).nullable(),
        owner: z.enum(['office', 'petitioner']),
        warnsBefore: z
          .strictObject({ unit: z.enum(['CALENDAR_DAY', 'WORKING_DAY', 'HOUR']), length: z.int() })
          .nullable()
          .meta({ description: 'The earliest warning of the rule, counted back from the raw date' }),
      }),
    ),
  })
  .meta({ id: 'Almanac' });

export type Installation = z.infer<typeof installation>;
export type Almanac = z.infer<typeof almanac>;
