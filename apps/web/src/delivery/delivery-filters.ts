import { deliveryChannel, deliveryPhase } from '#contracts/delivery';
import * as z from 'zod';
import { filtersOf, type FiltersOf } from '../case/list-filters.js';

export const states = ['overdue', 'open', 'ended'] as const;
export const phases = deliveryPhase.options;
export const channels = deliveryChannel.options;

const shape = z.object({
  state: z.enum(states).optional(),
  phase: deliveryPhase.optional(),
  channel: deliveryChannel.optional(),
  office: z.string().max(63).optional(),
  drill: z.enum(['true']).optional(),
});
/** The filters of the list of deliveries. */
export type DeliveryFilters = FiltersOf<typeof shape>;

export const deliveryFilters = filtersOf(shape);
