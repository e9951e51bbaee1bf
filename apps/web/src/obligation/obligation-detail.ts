import type { DetailOf } from '../case/case-detail.js';

export type ObligationDetail = DetailOf<'obligation'>;
export type ObligationItem = ObligationDetail['item'];
export type Progress = ObligationDetail['progress'];
