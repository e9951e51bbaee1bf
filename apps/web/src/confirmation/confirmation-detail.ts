import type { DetailOf } from '../case/case-detail.js';

export type ConfirmationDetail = DetailOf<'confirmation'>;
export type ConfirmationItem = ConfirmationDetail['item'];
export type Progress = ConfirmationDetail['progress'];
