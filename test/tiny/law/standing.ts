// Recorded in histories: add fields, never rename them. Ids and dates only, no personal data.

/** Where a notice is. */
export type NoticePhase = 'issued' | 'overdue' | 'ended';

/** What the course of a notice looks at. */
export interface NoticeDetail {
  /** The clock whose end nobody above was told of yet. */
  readonly untold: string | null;
}

/** The detail as the first release stored it, and as histories of that time hold it. */
export interface DetailOfShape1 {
  readonly clocks: readonly string[];
}

/** A stored detail as today's law reads it. */
export function liftDetail(stored: unknown): NoticeDetail {
  if (!Object.hasOwn(stored as object, 'clocks')) return stored as NoticeDetail;
  return { untold: (stored as DetailOfShape1).clocks[0] ?? null };
}
