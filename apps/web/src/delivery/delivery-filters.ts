import { filtersOf } from '../case/list-filters.js';

/** The filters of the list of deliveries, for links to it. */
export const deliveryFilters = filtersOf('delivery', ['state', 'phase', 'channel', 'office']);
export type DeliveryFilters = ReturnType<typeof deliveryFilters.read>;
