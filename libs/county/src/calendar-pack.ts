import { parseCalendarFile } from '#libs/calendar';
import type { CountyCalendar } from './county.js';
import type { CountyContent } from './schema.js';

/** The days of one year with whose they are. */
export type CalendarContent = CountyContent['calendars'][number] & Pick<CountyContent, 'jurisdiction' | 'parent'>;

/** The text of a calendar pack, always in the same order: the same days are the same text, and so the same version. */
export function calendarPackText({ jurisdiction, parent, ...of }: CalendarContent): string {
  const { year, isMadeUp, notice, noticeEn, source, publishedOn = null, remark, remarkZh } = of;
  const content = {
    ...{ jurisdiction, ...(isMadeUp && { isMadeUp }), parent, year, notice },
    ...(noticeEn != null && { noticeEn }),
    ...(source != null && { source }),
    ...{ publishedOn, offDays: [...of.offDays].sort(), makeUpWorkdays: [...of.makeUpWorkdays].sort() },
    ...(remark != null && { remark }),
    ...(remarkZh != null && { remarkZh }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** A stored calendar pack as a county file would have it: however its text was laid out, the same days are the same text. */
export function calendarIn(content: string): CountyCalendar {
  const { jurisdiction, parent, year } = parseCalendarFile(content);
  const text = calendarPackText({ ...(JSON.parse(content) as CalendarContent), parent: parent ?? 'CN' });
  return { name: `${jurisdiction}-${String(year)}`, content: text };
}
