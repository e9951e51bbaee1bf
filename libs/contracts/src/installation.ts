import * as z from 'zod';
import { bilingual, capacity, shape } from './primitives.js';

/** An account of a demonstration (演示的入口), never its password. */
const demoAccount = shape('DemoDoor', {
  persona: z.enum([
    ...['clerk', 'bureauHead', 'officer', 'officeHead', 'townOfficer', 'mediator', 'committeeHead', 'centreOfficer'],
    ...['supervisor', 'administrator'],
  ] as const),
  account: z.string(),
  displayName: z.string(),
  capacity,
  office: bilingual.nullable(),
});

/** What the page of sign-in must know before anybody is signed in. */
export const installation = shape('Installation', {
  version: z.string(),
  isSetUp: z
    .boolean()
    .describe('A county is set up: its offices, and where it is. Without one nothing can be registered'),
  isDemo: z.boolean().describe('Demonstration accounts (made-up people) are there'),
  doors: z.array(demoAccount).describe('Empty unless this is a demonstration'),
  petitioner: z
    .strictObject({ number: z.string(), queryCode: z.string() })
    .nullable()
    .describe('The invented petition of a demonstration, to be looked at on /p; null otherwise'),
});

export type Installation = z.infer<typeof installation>;
