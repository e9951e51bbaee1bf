import type { DeliveryDetail } from './delivery-detail.js';
import './delivery.messages.js';

type Proved = Pick<DeliveryDetail['progress'], 'tells' | 'isGivenUp' | 'isPaperOver' | 'isTold'>;

/**
 * What is said of a proof beside it. Whether the case recorded anything by it, and for whom what runs begins, that case alone knows:
 * a recipient may have received for nobody, and an answer starts nothing.
 */
export function whatFollows({ tells, isGivenUp, isPaperOver, isTold }: Proved) {
  if (tells === null) return 'delivery.tellsNothing';
  if (isGivenUp) return 'delivery.isGivenUp';
  if (isPaperOver) return 'delivery.isPaperOverNow';
  return isTold ? 'delivery.isTold' : 'delivery.isNotTold';
}
