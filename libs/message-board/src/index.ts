export { columns } from './column.js';
export { defaultLimits, type Limits } from './limits.js';
export type { Message } from './message.js';
export { type Notes, readMessageBoard, type Reading } from './read.js';
export { type CellRefusal, type FileReason, type FileRefusal, type RowRefusal } from './refusal.js';
export { sameTexts, type SameText } from './repeat.js';
export { sayFile, sayRow } from './say.js';
