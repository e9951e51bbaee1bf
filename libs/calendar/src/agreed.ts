import type { Agreement } from '#libs/kernel';
import { daysBetween } from './date.js';
import type { Period } from './period.js';

/**
 * The period that is left once all parties agreed on another last day (协商延期, DC-18): the calendar days from the agreement
 * to that day. What was excluded before is in it already, what begins later is added.
 */
export function agreedPeriod({ exclusions = [], roll }: Period, agreed: Pick<Agreement, 'on' | 'until'>): Period {
  const later = exclusions.filter(({ from }) => from >= agreed.on);
  const counted = { startOn: agreed.on, length: daysBetween(agreed.on, agreed.until), exclusions: later };
  return { unit: 'CALENDAR_DAY', ...counted, ...(roll !== undefined && { roll }) };
}
