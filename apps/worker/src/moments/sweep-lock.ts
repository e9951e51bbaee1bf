/** Held by the one process that passes moments, as long as it has any to pass or to tell of. */
export const sweepLock = 'moments';
