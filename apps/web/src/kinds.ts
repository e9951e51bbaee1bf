// The kinds of cases that the console has pages for: a plain list of names, one line a kind, read as `#kinds/pages.js`.
export { cadence } from './cadence/pages.js';
export { circular } from './circular/pages.js';
export { confirmation } from './confirmation/pages.js';
export { delivery } from './delivery/pages.js';
export { finding } from './finding/pages.js';
export { incident } from './incident/pages.js';
export { inspection } from './inspection/pages.js';
export { joint } from './joint/pages.js';
export { mediation } from './mediation/pages.js';
export { obligation } from './obligation/pages.js';
export { petition } from './petition/pages.js';
export { revisit } from './revisit/pages.js';
export { share } from './share/pages.js';
export { supervision } from './supervision/pages.js';
export { talk } from './talk/pages.js';
export { visit } from './visit/pages.js';
