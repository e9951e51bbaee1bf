/** The contract of an obligation for its own folders: `#contracts/obligation`. Whoever serves all kinds reads `#libs/contracts`. */
export { obligationBoard, type ObligationBoard } from './board.js';
export { obligationDetail, type ObligationProgress } from './detail.js';
export {
  ownObligationActRequest,
  ownObligationActs,
  ownPerformance,
  ownPerformanceRequest,
  type OwnObligationAct,
  type OwnPerformance,
} from './own.js';
export { periodText } from './texts/periods.js';
