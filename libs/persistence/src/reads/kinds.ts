/** How each kind of case is listed, read and counted. Imported as `#kinds/reads.js`, so that a test can add a kind. */
export { cadence } from './cadence/list.js';
export { circular } from './circular/list.js';
export { confirmation } from './confirmation/list.js';
export { delivery } from './delivery/list.js';
export { finding } from './finding/list.js';
export { incident } from './incident/list.js';
export { inspection } from './inspection/list.js';
export { joint } from './joint/list.js';
export { mediation } from './mediation/list.js';
export { obligation } from './obligation/list.js';
export { petition } from './petition/list.js';
export { revisit } from './revisit/list.js';
export { share } from './share/list.js';
export { supervision } from './supervision/list.js';
export { talk } from './talk/list.js';
export { visit } from './visit/list.js';
