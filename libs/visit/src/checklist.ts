import type { VisitAnswer } from './words.js';

/** One question as a case keeps it; its words are those of the checklist. */
export interface KeptItem {
  readonly id: string;
  /** Asked only where another question, above it, was answered so; null: always. */
  readonly when: { readonly item: string; readonly answer: VisitAnswer } | null;
  /** A no is shown by a file or a case. */
  readonly isShown: boolean;
}
