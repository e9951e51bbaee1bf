import type { DetailOf } from '../case/case-detail.js';

export type InspectionDetail = DetailOf<'inspection'>;
export type InspectionItem = InspectionDetail['item'];
export type Progress = InspectionDetail['progress'];
