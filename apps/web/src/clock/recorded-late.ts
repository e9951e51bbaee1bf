import { addDays, daysBetween, isLegalDate } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import type { Reckoning } from './deadline-words.js';

// As the rules have it (recordingWorkingDays): a form that asks too early does no harm, and the door has the last word.
const workingDays = 1;

/**
 * Whether what happened on a date is recorded more than a working day later today. Where the almanac does not reach, every
 * day counts: the proof is then asked for rather too early.
 */
export function isRecordedLate(date: string, { today, almanac }: Pick<Reckoning, 'today' | 'almanac'>): boolean {
  if (!isLegalDate(date) || date >= today) return false;
  let worked = 0;
  for (let on: LegalDate = addDays(date, 1); on <= today && worked <= workingDays; on = addDays(on, 1)) {
    worked += isWorked(on, almanac) ? 1 : 0;
  }
  return worked > workingDays;
}

function isWorked(on: LegalDate, almanac: Reckoning['almanac']): boolean {
  if (almanac === null) return true;
  const place = daysBetween(as<LegalDate>(almanac.from), on);
  return place < 0 || place >= almanac.days.length || almanac.days[place] === '1';
}
