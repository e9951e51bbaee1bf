import * as z from 'zod';
import { legalDate, officeId, shape } from '../primitives.js';

/** A visit that another tour plans or has made to an office in the same quarter. */
export const otherVisit = z.strictObject({
  tour: z.uuid(),
  number: z.string().describe('Of the other tour'),
  group: officeId,
  office: officeId.describe('Which is visited'),
  on: legalDate,
  stands: z.enum(['planned', 'told', 'begun', 'made']),
});
export type OtherVisit = z.output<typeof otherVisit>;

export const otherVisitsQuery = z.strictObject({
  visited: z
    .string()
    .max(4000)
    .regex(/^[a-z0-9-]+(,[a-z0-9-]+){0,59}$/, 'format.offices')
    .describe('Offices that are to be visited, by commas'),
});

/** Who else goes to these offices in that quarter: `GET /api/cadences/:id/other-visits`. */
export const otherVisitList = shape('OtherVisitList', { items: z.array(otherVisit) });
