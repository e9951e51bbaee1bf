import * as z from 'zod';
import { filtersOf, type FiltersOf } from '../case/list-filters.js';

export const states = ['overdue', 'open', 'ended'] as const;
export const bases = ['art40', 'art43', 'ours'] as const;
export const phases = ['climbing', 'verifying', 'ended'] as const;
export const triggers = ['DB-1', 'DB-2', 'DB-3', 'DB-4', 'DB-5', 'DB-6', 'DB-7', 'DB-8'] as const;
/** As many as the longest ladder of the pack has; before the first of them a supervision stands at 0. */
export const rungs = ['1', '2', '3', '4', '5', '6', '7'] as const;

const shape = z.object({
  state: z.enum(states).optional(),
  phase: z.enum(phases).optional(),
  office: z.string().max(63).optional(),
  basis: z.enum(bases).optional(),
  trigger: z.enum(triggers).optional(),
  rung: z.enum(['0', ...rungs]).optional(),
  drill: z.enum(['true']).optional(),
});
/** The filters of the list of supervisions. */
export type SupervisionFilters = FiltersOf<typeof shape>;

export const supervisionFilters = filtersOf(shape);
