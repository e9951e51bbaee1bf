import type { Calendar } from '#libs/calendar';
import { generalWord } from '#libs/contracts';

// Enough of a hash to tell two calendars apart.
const shownOfHash = 12;

/** Which calendar counted (所用日历), for a person: its place in both languages, its code and its version. */
export function calendarText({ jurisdiction, version }: Pick<Calendar, 'jurisdiction' | 'version'>): string {
  const [zh, en] = [generalWord('jurisdiction', jurisdiction, 'zh'), generalWord('jurisdiction', jurisdiction, 'en')];
  const named = zh === jurisdiction ? jurisdiction : `${zh} ${en}（${jurisdiction}）`;
  return `日历 calendar: ${named}，版本 version ${version.slice(0, shownOfHash)}`;
}
