// Recorded in histories: add, never rename.
export type IncidentPhase = 'open' | 'violent' | 'ended';
