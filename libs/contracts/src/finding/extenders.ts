import * as z from 'zod';
import { shape } from '../primitives.js';

/** Who may be named to give more time: `GET /api/findings/:id/extenders`. */
export const extenderList = shape('ExtenderList', {
  isNeeded: z.boolean().describe('The leader of the group is there no more; else that one gives more time'),
  items: z.array(z.strictObject({ account: z.uuid(), name: z.string() })),
});
