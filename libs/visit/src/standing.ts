// Recorded in histories: add, never rename.

/** Where a visit is: planned; its office was told; somebody is there; its record is to be signed; ended; its conclusion is to be received. */
export type VisitPhase = 'planned' | 'announced' | 'begun' | 'signing' | 'ended' | 'receiving';
