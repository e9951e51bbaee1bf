import type { DetailOf } from '../case/detail.js';

export type PetitionDetail = DetailOf<'petition'>;
export type PetitionItem = PetitionDetail['item'];
