/** The contract of a separate talk for its own folders: `#contracts/talk`. Whoever serves all kinds reads `#libs/contracts`. */
export { openTalk } from './opening.js';
