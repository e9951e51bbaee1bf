import type { Board } from '#libs/contracts';

/**
 * In time out of all that ended: `96.2% = 51/53`; null where nothing ended, which is neither good nor bad. What is
 * unconfirmed ended and is not in time before somebody has looked.
 */
export function rateText({
  onTime,
  late,
  unconfirmed,
}: Pick<Board['totals'], 'onTime' | 'late' | 'unconfirmed'>): string | null {
  const ended = onTime + late + unconfirmed;
  if (ended === 0) return null;
  // Rounded down, so that 100 % is said of all and of nothing less.
  const share = Math.floor((1000 * onTime) / ended) / 10;
  return `${share.toFixed(1)}% = ${String(onTime)}/${String(ended)}`;
}
