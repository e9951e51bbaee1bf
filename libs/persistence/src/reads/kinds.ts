/** How each kind of case is listed, read and counted. Imported as `#kinds/reads.js`, so that a test can add a kind. */
export { petition } from './petition/index.js';
export { supervision } from './supervision/index.js';
