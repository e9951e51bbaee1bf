// Recorded in histories: add, never rename.

/** Where a tour is: planned; its plan holds; it counts, and its report is owed; the report is before whoever commissioned it; ended. */
export type InspectionPhase = 'planned' | 'running' | 'reporting' | 'adopting' | 'ended';
