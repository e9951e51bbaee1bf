import { addDays, daysBetween, isLegalDate } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import type { Almanac } from '#libs/contracts';

/** The day, and the days and rules that are counted by; null: not there yet. */
interface Counted {
  readonly today: LegalDate;
  readonly book: Pick<Almanac, 'from' | 'days' | 'recordingWorkingDays'> | null;
}

/**
 * Whether what happened on a date is recorded so late today that the rules of a kind ask for its proof. Where the almanac
 * does not reach, every day counts: the proof is then asked for rather too early, and the door has the last word.
 */
export function isRecordedLate(date: string, kind: string, { today, book }: Counted): boolean {
  if (!isLegalDate(date) || date >= today) return false;
  const workingDays = book?.recordingWorkingDays[kind] ?? 0;
  let worked = 0;
  for (let on: LegalDate = addDays(date, 1); on <= today && worked <= workingDays; on = addDays(on, 1)) {
    worked += isWorked(on, book) ? 1 : 0;
  }
  return worked > workingDays;
}

function isWorked(on: LegalDate, book: Counted['book']): boolean {
  if (book === null) return true;
  const place = daysBetween(as<LegalDate>(book.from), on);
  return place < 0 || place >= book.days.length || book.days[place] === '1';
}
