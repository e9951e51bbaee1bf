import * as z from 'zod';
import { bilingual, capacity } from './primitives.js';

/** An account of a demonstration (演示的入口), never its password. */
const demoAccount = z
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
    doors: z.array(demoAccount).meta({ description: 'Empty unless this is a demonstration' }),
    petitioner: z
      .strictObject({ number: z.string(), queryCode: z.string() })
      .nullable()
      .meta({ description: 'The invented petition of a demonstration, to be looked at on /p; null otherwise' }),
  })
  .meta({ id: 'Installation' });

export type Installation = z.infer<typeof installation>;
