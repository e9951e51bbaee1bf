import { supervision } from './list.js';

export { supervision };
export type { SupervisionFilter, SupervisionRow } from './list.js';
export { countRungs } from './rungs.js';
export { readSupervisedPetition } from './supervised-petition.js';
export const listSupervisions: typeof supervision.list = (...asked) => supervision.list(...asked);
export const readSupervision: typeof supervision.row = (...asked) => supervision.row(...asked);
