export { checkText } from './boundary.js';
export { canonicalJson } from './canonical.js';
export { fold, standingOf, emptyState } from './case-file.js';
export { bodyOf, chainStart, factFrom, linkHash } from './chain.js';
export { docketCodes } from './codes.js';
export { derivedCaseId } from './derived-id.js';
export type { ActCommand, ActInput, Opening, Outcome } from './act.js';
export { Docket, type DocketParts } from './docket.js';
export type { MechanismCommands } from './mechanism.js';
export { kinds, type Registry } from './registry.js';
export { Vault, type PartyIdentity, type SealedParty, type SealedText } from './vault.js';
export { currentWorld, WorldCache, type World } from './world.js';
export {
  checkChain,
  verifyLedger,
  type FactRow,
  type LedgerFinding,
  type LedgerProblem,
  type LedgerReport,
} from './verify.js';
export { openDocket, type DocketRoom } from './compose.js';
