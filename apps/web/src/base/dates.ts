import { isLegalDate, legalDateOf, shanghaiText } from '#libs/calendar';
import type { Language } from '#libs/contracts';
import { as, type Instant, type LegalDate } from '#libs/kernel';

const weekdays = {
  zh: ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const longWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const longMonths = 'January February March April May June July August September October November December'.split(' ');

/** A date in its parts; months from 0, weekdays from Sunday 0. A date has no zone, so UTC is only a way to count. */
function partsOf(date: string) {
  const utc = new Date(`${date}T00:00:00Z`);
  return {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth(),
    day: utc.getUTCDate(),
    weekday: utc.getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6,
  };
}

/** A legal date or null; nothing of the browser's zone enters. */
export const asLegalDate = (text: string): LegalDate | null => (isLegalDate(text) ? text : null);

/** The legal date of an instant in Shanghai. */
export const dateOfInstant = (at: string): LegalDate => legalDateOf(as<Instant>(new Date(at).toISOString()));

/** In a list: `2026-12-09（三）`, `Wed 9 Dec 2026`. */
export function dateInList(date: string, language: Language): string {
  const { year, month, day, weekday } = partsOf(date);
  if (language === 'zh') return `${date}（${weekdays.zh[weekday]}）`;
  return `${weekdays.en[weekday]} ${String(day)} ${months[month] ?? ''} ${String(year)}`;
}

/** Without its year, where the year is the reader's own: `12-02（三）`, `Wed 2 Dec`. */
export function dateShort(date: string, language: Language, today: string): string {
  if (date.slice(0, 4) !== today.slice(0, 4)) return dateInList(date, language);
  const { month, day, weekday } = partsOf(date);
  if (language === 'zh') return `${date.slice(5)}（${weekdays.zh[weekday]}）`;
  return `${weekdays.en[weekday]} ${String(day)} ${months[month] ?? ''}`;
}

/** In a sentence: `2026年12月9日（星期三）`, `Wed 9 December 2026`. */
export function dateInSentence(date: string, language: Language): string {
  const { year, month, day, weekday } = partsOf(date);
  if (language === 'zh') {
    return `${String(year)}年${String(month + 1)}月${String(day)}日（星期${weekdays.zh[weekday]}）`;
  }
  return `${weekdays.en[weekday]} ${String(day)} ${longMonths[month] ?? ''} ${String(year)}`;
}

/** On an official document, which names no weekday: `2026年12月9日`, `9 December 2026`. */
export function dateOnDocument(date: string, language: Language): string {
  const { year, month, day } = partsOf(date);
  if (language === 'zh') return `${String(year)}年${String(month + 1)}月${String(day)}日`;
  return `${String(day)} ${longMonths[month] ?? ''} ${String(year)}`;
}

/** A weekday by its own: `三`, `Wed`; long for screen readers. */
export const weekdayOf = (date: string, language: Language): string => weekdays[language][partsOf(date).weekday];
export const longWeekdayOf = (date: string, language: Language): string => {
  const { weekday } = partsOf(date);
  return language === 'zh' ? `星期${weekdays.zh[weekday]}` : longWeekdays[weekday];
};

/** Day and month for a heading: `12月`, `December`. */
export const monthOf = (date: string, language: Language): string => {
  const { month } = partsOf(date);
  return language === 'zh' ? `${String(month + 1)}月` : (longMonths[month] ?? '');
};

/** An instant as Shanghai's clocks show it: `2026-12-04 09:41`. */
export function instantText(at: string): string {
  return shanghaiText(as<Instant>(new Date(at).toISOString()))
    .slice(0, 16)
    .replace('T', ' ');
}

/**
 * The end of a limit, an instant that is itself no longer in time: a day ends at 24:00, `2026-11-30 24:00`, and is never
 * 00:00 of the day after it.
 */
export function endText(at: string): string {
  const text = instantText(at);
  if (!text.endsWith(' 00:00') || new Date(at).getTime() % minuteMs !== 0) return text;
  return `${instantText(new Date(new Date(at).getTime() - minuteMs).toISOString()).slice(0, 10)} 24:00`;
}

const minuteMs = 60_000;

/** Only its time of day: `09:41`. */
export const timeText = (at: string): string => instantText(at).slice(11);
