import * as z from 'zod';
import { officeId, shape } from '../primitives.js';

/** Who may be named to rule on a dispute, with the office in which: `GET /api/findings/:id/deciders`. */
export const deciderList = shape('DeciderList', {
  isNeeded: z.boolean().describe('Nobody of the commissioner who answers for it is free to rule; else none is named'),
  items: z.array(z.strictObject({ account: z.uuid(), name: z.string(), office: officeId })),
});
