import { calendarUsed } from '../../apps/api/src/calendar/calendar-used.js';

/** Names a calendar where no installation says where it is. */
export const usedOf = (of: { readonly jurisdiction: string; readonly version: string }) =>
  calendarUsed({ jurisdiction: null }, of);
