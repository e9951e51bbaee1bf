import type { DetailOf } from '../case/case-detail.js';

export type DeliveryDetail = DetailOf<'delivery'>;
export type DeliveryItem = DeliveryDetail['item'];
