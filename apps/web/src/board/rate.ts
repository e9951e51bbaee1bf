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
  // Rounded as everybody does; 100 % is said of all and 0 % of none, and of nothing less or more.
  const rounded = Math.round((1000 * onTime) / ended);
  const share = (onTime === 0 || onTime === ended ? rounded : Math.min(Math.max(rounded, 1), 999)) / 10;
  return `${share.toFixed(1)}% = ${String(onTime)}/${String(ended)}`;
}
