// Recorded in histories: add, never rename.

/** Where a circular is: a proposal that is being considered; a draft; with those to whom it goes; ended. */
export type CircularPhase = 'laid' | 'drafted' | 'issued' | 'ended';
