/** The contract of a mediation for its own folders: `#contracts/mediation`. Whoever serves all kinds reads `#libs/contracts`. */
export { courtTrack, disputeSort, mediationPhase, mediationSource, replacingManner } from './commands.js';
export { mediationBoard, type MediationBoard } from './board.js';
export { handedOn, handedOnPaper, type HandedOn } from './handed-on.js';
export { mediationDetail } from './detail.js';
export { linkedToMediation, linkToMediation } from './opening.js';
export { handToMediation, openedMediation, openMediation, requestedMediation, requestMediation } from './opening.js';
export type { MediationRequest } from './opening.js';
export { similarDisputes, similarDisputesRequest, type SimilarDisputes } from './similar.js';
export { mediationStatistics, mediationYear, type MediationStatistics } from './statistics.js';
export {
  confirmedPaper,
  namedDate,
  ownActRequest,
  ownActs,
  ownApart,
  ownMediation,
  ownMediationRequest,
  pausedText,
} from './own.js';
export type { OwnAct, OwnMediation } from './own.js';
export { routeTold } from './texts/routes.js';
export { ownPartyVisitSaid, ownVisitSaid } from '../own-visits.js';
