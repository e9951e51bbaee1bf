import { petition } from './list.js';

export { petition };
export {
  bouncedFrom,
  countBoard,
  idleAfterDays,
  readOldestPetition,
  type BoardNow,
  type DeadlineTally,
  type OldestPetition,
  type PetitionTally,
} from './board.js';
export { readReceiptStatus, type ReceiptStatus } from './receipt-status.js';
export { listRetrospective, type RetrospectiveRow } from './retrospective.js';
export {
  listLikeTexts,
  listSameParty,
  readBeside,
  type BesideRow,
  type LikeText,
  type PartyIndexes,
  type SamePartyRow,
} from './similar.js';
export type { PetitionFilter, PetitionRow } from './list.js';
export const listPetitions: typeof petition.list = (...asked) => petition.list(...asked);
export const countPetitions: typeof petition.count = (...asked) => petition.count(...asked);
