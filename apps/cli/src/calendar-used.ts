import type { Calendar } from '#libs/calendar';
import { generalWord, shownVersion } from '#libs/contracts';

/** Which calendar counted (所用日历), for a person: its place in both languages, its code and its version. */
export function calendarUsed({ jurisdiction, version }: Pick<Calendar, 'jurisdiction' | 'version'>): string {
  const [zh, en] = [generalWord('jurisdiction', jurisdiction, 'zh'), generalWord('jurisdiction', jurisdiction, 'en')];
  const named = zh === jurisdiction ? jurisdiction : `${zh} ${en}（${jurisdiction}）`;
  return `日历 calendar: ${named}，版本 version ${shownVersion(version)}`;
}
