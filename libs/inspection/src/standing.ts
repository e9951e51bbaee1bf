// Recorded in histories: add, never rename.

/** Where a tour is: planned; its plan holds; it counts, and its report is owed; the report is before whoever commissioned it; ended. */
export type InspectionPhase = 'planned' | 'running' | 'reporting' | 'adopting' | 'ended';

/** What the course of a tour does by itself. */
export interface InspectionDetail {
  /** A sample that is frozen and not drawn, with the fact whose chain hash is its seed; null: none is. */
  readonly draw: { readonly sample: number; readonly fact: number } | null;
}
