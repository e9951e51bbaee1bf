// Recorded in histories: add, never rename.

/** Where a circular is: a draft; with those to whom it goes; ended. */
export type CircularPhase = 'drafted' | 'issued' | 'ended';
