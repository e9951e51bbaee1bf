import type { FileRef } from './file.js';

/** Languages in which a document may be served. Recorded in facts: add, never rename. */
export type DocumentLanguage = 'zh' | 'en';

/** A document as it was set to be served (送达文本), which is what is given ever after. */
export interface KeptDocument {
  /** The fact that told of it. */
  readonly seq: number;
  /** The fact that it is the page of. */
  readonly of: number;
  readonly language: DocumentLanguage;
  readonly file: FileRef;
  /** The facts of whose words and identities something stands on it, ascending; it goes with any of them. */
  readonly from: readonly number[];
}
