// Recorded in histories: add, never rename. Ids and dates only, no personal data.

/**
 * Where a revisit is: nobody goes yet; somebody does; it was made and may be called back; what was found is followed; ended.
 */
export type RevisitPhase = 'assigning' | 'visiting' | 'checking' | 'following' | 'ended';

/** What the course of a revisit looks at. */
export interface RevisitDetail {
  /** Who could go is to be frozen. */
  readonly isToFreeze: boolean;
  /** The fact whose chain hash draws who goes; null: nobody is to be drawn. */
  readonly draw: { readonly fact: number; readonly candidates: readonly string[] } | null;
  /** Everybody was asked, or given up. */
  readonly isToClose: boolean;
  /** The fact whose chain hash says whether it is called back; null: it is known, or not to be. */
  readonly callBack: { readonly fact: number } | null;
}
