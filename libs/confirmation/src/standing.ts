// Recorded in histories: add, never rename.

/** Where a judicial confirmation is: the parties may ask; all want it and the court was not asked yet; before the court; ended. */
export type ConfirmationPhase = 'offered' | 'agreed' | 'court' | 'ended';
