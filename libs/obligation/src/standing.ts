// Recorded in histories: add, never rename.

/** Where an obligation is: another one comes first; its days run, or it has none; a day has passed without it; ended. */
export type ObligationPhase = 'waiting' | 'running' | 'late' | 'ended';
