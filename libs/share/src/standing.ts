// Recorded in histories: add, never rename.

/**
 * Where a share is: its member is asked about the lead; has answered, and no lead stands yet; owes its position; has given it, or
 * has only tasks left; ended.
 */
export type SharePhase = 'asked' | 'answered' | 'owing' | 'given' | 'ended';
