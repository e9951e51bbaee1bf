import type { DetailOf } from '../case/case-detail.js';

export type ShareDetail = DetailOf<'share'>;
export type ShareItem = ShareDetail['item'];
