import type { DetailOf } from '../case/case-detail.js';

export type RevisitDetail = DetailOf<'revisit'>;
export type RevisitItem = RevisitDetail['item'];
export type AskedParty = RevisitDetail['progress']['asked'][number];
