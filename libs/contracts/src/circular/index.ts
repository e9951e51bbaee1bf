/** The contract of circulars for its own folders: `#contracts/circular`. Whoever serves all kinds reads `#libs/contracts`. */
export { circularAnswer, circularEnding, circularForm, circularPhase } from './commands.js';
export { circularDetail, type CircularProgress } from './detail.js';
export { circularOpening } from './opening.js';
