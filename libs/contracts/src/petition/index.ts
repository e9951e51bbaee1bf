/** The contract of a petition for its own folders: `#contracts/petition`. Whoever serves all kinds reads `#libs/contracts`. */
export { petitionClass, petitionCommands } from './commands.js';
export * from './detail.js';
export * from './finding.js';
export { petitionList } from './list.js';
export * from './opening.js';
export { ownVisitSaid, visitSaid } from '../own-visits.js';
export * from './own-words.js';
export * from './petitioner.js';
export { receiptTexts } from './receipt-texts.js';
export * from './retrospective.js';
export * from './similar.js';
export { proposedTitle } from './title-words.js';
