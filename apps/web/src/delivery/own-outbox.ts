import type { DeliveryItem } from './delivery-detail.js';
import { deliveryFilters } from './delivery-filters.js';

/**
 * Where the acting office's own open deliveries are (本单位还没有送到的), among drills beside a drill.
 *
 * @param acting undefined: nobody acts for an office
 * @returns null where none of these deliveries is that office's
 */
export function ownOutbox(
  items: readonly Pick<DeliveryItem, 'office'>[],
  acting: string | undefined,
  isDrill: boolean,
): string | null {
  if (!items.some(({ office }) => office === acting)) return null;
  const drill = isDrill ? 'true' : undefined;
  return `/deliveries?${deliveryFilters.query({ state: 'open', office: acting, drill })}`;
}
