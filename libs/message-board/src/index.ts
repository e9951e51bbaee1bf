export { columns, type Field } from './column.js';
export { defaultLimits, type Limits } from './limits.js';
export type { Message, Reply } from './message.js';
export { type Notes, readMessageBoard, type ReadOptions, type Reading } from './read.js';
export {
  type FileReason,
  fileReasons,
  type FileRefusal,
  messageBoardCodes,
  type CellRefusal,
  type RowReason,
  rowReasons,
  type RowRefusal,
} from './refusal.js';
export { type Sentence, sayFile, sayRow } from './say.js';
export { sameTexts, type SameText } from './repeat.js';
export { comparable } from './text.js';
export { officeTime } from './when.js';
