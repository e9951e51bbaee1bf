import type { DetailOf } from '../case/case-detail.js';

export type PetitionDetail = DetailOf<'petition'>;
export type PetitionItem = PetitionDetail['item'];
