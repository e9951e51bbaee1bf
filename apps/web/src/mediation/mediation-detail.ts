import type { DetailOf } from '../case/case-detail.js';

export type MediationDetail = DetailOf<'mediation'>;
export type MediationItem = MediationDetail['item'];
