import type { DetailOf } from '../case/case-detail.js';

export type FindingDetail = DetailOf<'finding'>;
export type FindingItem = FindingDetail['item'];
export type Report = FindingDetail['progress']['reports'][number];
