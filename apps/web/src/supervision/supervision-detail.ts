import type { DetailOf } from '../case/detail.js';

export type SupervisionDetail = DetailOf<'supervision'>;
export type SupervisionItem = SupervisionDetail['item'];
