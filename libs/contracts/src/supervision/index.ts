/** The contract of a supervision for its own folders: `#contracts/supervision`. Whoever serves all kinds reads `#libs/contracts`. */
export { supervisionCommands } from './commands.js';
export { supervisionDetail } from './detail.js';
export { supervisionList } from './list.js';
export { openSupervision } from './opening.js';
