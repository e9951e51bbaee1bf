import * as z from 'zod';
import { filtersOf } from '../case/list-filters.js';

export const states = ['overdue', 'open', 'ended'] as const;
export const bases = ['art40', 'art43', 'ours'] as const;
export const phases = ['climbing', 'verifying', 'ended'] as const;

const shape = z.object({
  state: z.enum(states).optional().catch(undefined),
  phase: z.enum(phases).optional().catch(undefined),
  office: z.string().max(63).optional().catch(undefined),
  basis: z.enum(bases).optional().catch(undefined),
  trigger: z.string().max(8).optional().catch(undefined),
  rung: z.string().regex(/^\d$/).optional().catch(undefined),
  drill: z.enum(['true']).optional().catch(undefined),
});
/** The filters of the list of supervisions. */
export type SupervisionFilters = z.infer<typeof shape>;

export const supervisionFilters = filtersOf(shape);
