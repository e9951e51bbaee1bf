/** The contract of a judicial confirmation for its own folders: `#contracts/confirmation`. Whoever serves all kinds reads `#libs/contracts`. */
export { confirmationDetail, type ConfirmationProgress } from './detail.js';
export {
  ownConfirmation,
  ownConfirmationActs,
  ownConfirmationRequest,
  type OwnConfirmation,
  type OwnConfirmationAct,
} from './own.js';
