import * as z from 'zod';
import { filtersOf } from '../case/list-filters.js';

const shape = z.object({
  state: z.enum(['overdue', 'open', 'ended']).optional().catch(undefined),
  phase: z.enum(['climbing', 'verifying', 'ended']).optional().catch(undefined),
  office: z.string().max(63).optional().catch(undefined),
  trigger: z.string().max(8).optional().catch(undefined),
  rung: z.string().regex(/^\d$/).optional().catch(undefined),
  drill: z.enum(['true']).optional().catch(undefined),
});
/** The filters of the list of supervisions. */
export type SupervisionFilters = z.infer<typeof shape>;

export const supervisionFilters = filtersOf(shape);
