import { caseParts } from '../case.js';
import { shape } from '../primitives.js';
import { deliveryList } from './list.js';

/** One delivery with everything that its page shows. */
export const deliveryDetail = shape('DeliveryDetail', { item: deliveryList.item, ...caseParts });
