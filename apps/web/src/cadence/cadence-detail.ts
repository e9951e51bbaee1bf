import type { DetailOf } from '../case/case-detail.js';

export type CadenceDetail = DetailOf<'cadence'>;
export type CadenceItem = CadenceDetail['item'];
export type Progress = CadenceDetail['progress'];
export type Owing = Progress['owing'][number];
