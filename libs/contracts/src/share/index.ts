/** The contract of a share for its own folders: `#contracts/share`. Whoever serves all kinds reads `#libs/contracts`. */
export { type ShareProgress } from './detail.js';
