export type { BoundPart } from './bound.js';
export type { Block, Layout, OfficialDocument } from './content.js';
export { docxOf, docxType } from './docx.js';
export { Typesetter, type Drawn, type Typeset } from './typesetter.js';
