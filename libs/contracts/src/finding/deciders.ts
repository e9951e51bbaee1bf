import * as z from 'zod';
import { officeId, shape } from '../primitives.js';

/** Who may be named to rule on a dispute, with the office in which: `GET /api/findings/:id/deciders`. */
export const deciderList = shape('DeciderList', {
  items: z.array(z.strictObject({ account: z.uuid(), name: z.string(), office: officeId })),
});
