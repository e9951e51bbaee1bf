/** The contract of circulars for its own folders: `#contracts/circular`. Whoever serves all kinds reads `#libs/contracts`. */
export { circularForm } from './commands.js';
export type { CircularProgress } from './detail.js';
export { circularOpening } from './opening.js';
