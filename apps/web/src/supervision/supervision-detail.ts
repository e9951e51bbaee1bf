import type { DetailOf } from '../case/case-detail.js';

export type SupervisionDetail = DetailOf<'supervision'>;
export type SupervisionItem = SupervisionDetail['item'];
