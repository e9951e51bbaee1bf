// Recorded in histories: add fields, never rename them. Ids and dates only, no personal data.

/** Where a notice is. */
export type NoticePhase = 'issued' | 'overdue' | 'ended';

/** What the course of a notice looks at. */
export interface NoticeDetail {
  /** The clock whose end nobody above was told of yet. */
  readonly untold: string | null;
}
