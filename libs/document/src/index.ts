export type { Block, OfficialDocument } from './content.js';
export { Typesetter } from './typesetter.js';
