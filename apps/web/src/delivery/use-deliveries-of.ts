import { deliveryList } from '#contracts/delivery';
import { useAnswer } from '../base/index.js';

/** The deliveries of a case. */
export const useDeliveriesOf = ({ id, isDrill }: { readonly id: string; readonly isDrill: boolean }, isWanted = true) =>
  useAnswer(deliveryList.page, isWanted ? '/api/deliveries' : null, {
    query: { parent: id, drill: isDrill ? 'true' : 'false' },
  });
