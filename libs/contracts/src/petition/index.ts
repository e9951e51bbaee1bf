/** The contract of a petition for its own folders: `#contracts/petition`. Whoever serves all kinds reads `#libs/contracts`. */
export { petitionCommands } from './commands.js';
export { petitionCounts, petitionDetail } from './detail.js';
export { mostExported, petitionExportRequest, petitionFile } from './export.js';
export { petitionList } from './list.js';
export {
  counterPetition,
  mostOthers,
  publicPetition,
  publicReceipt,
  receipt,
  repeatDecision,
  statusAnswer,
  statusRequest,
  type CounterPetition,
  type PublicPetition,
  type Receipt,
  type StatusRequest,
} from './opening.js';
export {
  addedMaterial,
  confirmedNotice,
  evaluation,
  evaluationMark,
  ownOutcome,
  ownPetition,
  petitionDocument,
  type AddedMaterial,
  type ConfirmedNotice,
  type Counted,
  type Evaluation,
  type OwnOutcome,
  type OwnPetition,
} from './petitioner.js';
export { openRetrospective, retrospectiveAnswer, retrospectivePage, retrospectiveQuery } from './retrospective.js';
export { similarPetition, similarPetitions, similarRequest, type SimilarRequest } from './similar.js';
