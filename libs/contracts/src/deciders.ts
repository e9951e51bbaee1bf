import * as z from 'zod';
import { officeId, shape } from './primitives.js';

/**
 * Who may be named where nobody who answers for the commissioner is left, with the office in which: to rule on a dispute
 * (`GET /api/findings/:id/deciders`), to weigh the report of a tour (`GET /api/inspections/:id/deciders`).
 */
export const deciderList = shape('DeciderList', {
  isNeeded: z.boolean().describe('Nobody of the commissioner who answers for it is free to decide; else none is named'),
  items: z.array(z.strictObject({ account: z.uuid(), name: z.string(), office: officeId })),
});
