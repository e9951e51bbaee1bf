import type { DetailOf } from '../case/case-detail.js';

export type CircularDetail = DetailOf<'circular'>;
export type CircularItem = CircularDetail['item'];
export type Addressee = CircularDetail['progress']['to'][number];
