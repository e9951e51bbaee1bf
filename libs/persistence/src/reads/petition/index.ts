import { petition } from './list.js';

export { petition };
export type { PetitionFilter, PetitionRow } from './list.js';
export const listPetitions: typeof petition.list = (...asked) => petition.list(...asked);
export const readPetition: typeof petition.row = (...asked) => petition.row(...asked);
export const countPetitions: typeof petition.count = (...asked) => petition.count(...asked);
