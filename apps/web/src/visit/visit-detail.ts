import type { DetailOf } from '../case/case-detail.js';

export type VisitDetail = DetailOf<'visit'>;
export type VisitItem = VisitDetail['item'];
export type Asked = VisitDetail['progress']['items'][number];
