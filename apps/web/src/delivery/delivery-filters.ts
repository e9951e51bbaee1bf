import * as z from 'zod';
import { filtersOf, type FiltersOf } from '../case/list-filters.js';

export const states = ['overdue', 'open', 'ended'] as const;
export const phases = ['sending', 'awaiting', 'byHand', 'undelivered', 'proved', 'ended'] as const;
export const channels = ['hand', 'post', 'sms', 'email', 'page', 'public'] as const;

const shape = z.object({
  state: z.enum(states).optional(),
  phase: z.enum(phases).optional(),
  channel: z.enum(channels).optional(),
  office: z.string().max(63).optional(),
  drill: z.enum(['true']).optional(),
});
/** The filters of the list of deliveries. */
export type DeliveryFilters = FiltersOf<typeof shape>;

export const deliveryFilters = filtersOf(shape);
