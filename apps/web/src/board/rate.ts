import type { Board } from '#libs/contracts';

/** In time out of all that ended: `96.2% = 51/53`; null where nothing ended, which is neither good nor bad. */
export function rateText({ onTime, late }: Pick<Board['totals'], 'onTime' | 'late'>): string | null {
  const ended = onTime + late;
  if (ended === 0) return null;
  // Rounded down, so that 100 % is said of all and of nothing less.
  const share = Math.floor((1000 * onTime) / ended) / 10;
  return `${share.toFixed(1)}% = ${String(onTime)}/${String(ended)}`;
}
