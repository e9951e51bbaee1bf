export type { Block, OfficialDocument } from './content.js';
export { Typesetter, type Drawn } from './typesetter.js';
