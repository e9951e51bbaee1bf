const place = 'maplebridge.used';
let ownMs = Date.now();

/** Notes that somebody asked the server for something, in whichever window of this browser. */
export function noteUse(): void {
  ownMs = Date.now();
  try {
    localStorage.setItem(place, String(ownMs));
  } catch {
    // Kept nowhere: the other windows warn a little early.
  }
}

/** When this browser last asked the server for something on behalf of its reader, in epoch milliseconds. */
export function lastUseMs(): number {
  try {
    return Math.max(ownMs, Number(localStorage.getItem(place) ?? 0));
  } catch {
    return ownMs;
  }
}
