import type { LegalDate } from '#libs/kernel';

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');

/** A word of a date in both languages. */
type InBoth = Readonly<Record<'zh' | 'en', string>>;

/** What a legal date is written with: `2026`, `12月` and `December`, `9`, `三` and `Wednesday`. */
export interface DateWords {
  readonly year: string;
  readonly month: InBoth;
  readonly day: string;
  readonly weekday: InBoth;
}

/** The words of a date, which every page puts together in its own way. A date has no zone, so UTC is only a way to count. */
export function dateWords(date: LegalDate): DateWords {
  const utc = new Date(`${date}T00:00:00Z`);
  const month = utc.getUTCMonth();
  return {
    year: String(utc.getUTCFullYear()),
    month: { zh: `${String(month + 1)}月`, en: months[month] ?? '' },
    day: String(utc.getUTCDate()),
    weekday: { zh: '日一二三四五六'.charAt(utc.getUTCDay()), en: weekdays[utc.getUTCDay()] ?? '' },
  };
}
