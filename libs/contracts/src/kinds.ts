// The kinds of cases of this release: a plain list of names, one line a kind, read as `#kinds/contracts.js`.
export { cadence } from './cadence/head.js';
export { circular } from './circular/head.js';
export { confirmation } from './confirmation/head.js';
export { delivery } from './delivery/head.js';
export { finding } from './finding/head.js';
export { incident } from './incident/head.js';
export { inspection } from './inspection/head.js';
export { joint } from './joint/head.js';
export { mediation } from './mediation/head.js';
export { obligation } from './obligation/head.js';
export { petition } from './petition/head.js';
export { revisit } from './revisit/head.js';
export { share } from './share/head.js';
export { supervision } from './supervision/head.js';
export { talk } from './talk/head.js';
export { visit } from './visit/head.js';
