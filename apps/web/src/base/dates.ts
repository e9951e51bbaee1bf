import { dateWords, legalDateOf, shanghaiText } from '#libs/calendar';
import type { Language } from '#libs/contracts';
import { as, type Instant, type LegalDate } from '#libs/kernel';

/** A date in its parts, with its short form in English. */
function partsOf(date: string) {
  const { weekday, ...words } = dateWords(as<LegalDate>(date));
  const en = weekday.en.slice(0, 3);
  return { ...words, weekday: { zh: weekday.zh, en }, short: `${en} ${words.day} ${words.month.en.slice(0, 3)}` };
}

/** The legal date of an instant in Shanghai. */
export const dateOfInstant = (at: string): LegalDate => legalDateOf(as<Instant>(new Date(at).toISOString()));

/** In a list: `2026-12-09（三）`, `Wed 9 Dec 2026`. */
export function dateInList(date: string, language: Language): string {
  const { year, weekday, short } = partsOf(date);
  return language === 'zh' ? `${date}（${weekday.zh}）` : `${short} ${year}`;
}

/** Who reads a date: in which language, and on which day. */
export interface ReaderOfDates {
  readonly language: Language;
  readonly today: string;
  /** Paper is read in another year. Left out: a screen. */
  readonly isOnPaper?: boolean;
}

/** Without its year where that is the reader's own, on a screen: `12-02（三）`, `Wed 2 Dec`; whole on paper. */
export function dateFor(date: string, { language, today, isOnPaper = false }: ReaderOfDates): string {
  if (isOnPaper || date.slice(0, 4) !== today.slice(0, 4)) return dateInList(date, language);
  const { weekday, short } = partsOf(date);
  return language === 'zh' ? `${date.slice(5)}（${weekday.zh}）` : short;
}

/** In a sentence: `2026年12月9日（星期三）`, `Wed 9 December 2026`. */
export function dateInSentence(date: string, language: Language): string {
  const day = dayOf(date, language);
  const { zh, en } = partsOf(date).weekday;
  return language === 'zh' ? `${day}（星期${zh}）` : `${en} ${day}`;
}

/** Without its weekday: `2026年12月9日`, `9 December 2026`. */
function dayOf(date: string, language: Language): string {
  const { year, month, day } = partsOf(date);
  return language === 'zh' ? `${year}年${month.zh}${day}日` : `${day} ${month.en} ${year}`;
}

/** A weekday by its own: `三`, `Wed`. */
export const weekdayOf = (date: string, language: Language): string => partsOf(date).weekday[language];

/** A month for a heading: `12月`, `December`. */
export const monthOf = (date: string, language: Language): string => partsOf(date).month[language];

/** An instant as Shanghai's clocks show it: `2026-12-04 09:41`. */
export function instantText(at: string): string {
  return shanghaiText(as<Instant>(new Date(at).toISOString()))
    .slice(0, 16)
    .replace('T', ' ');
}

/** The same in a sentence: `2026年12月4日（星期五）09:41`, `Fri 4 December 2026 09:41`. */
export const instantInSentence = (at: string, language: Language): string =>
  `${dateInSentence(dateOfInstant(at), language)}${language === 'zh' ? '' : ' '}${timeText(at)}`;

/**
 * The end of a limit, an instant that is itself no longer in time: a day ends at 24:00, `2026-11-30 24:00`, and is never
 * 00:00 of the day after it.
 */
export function endText(at: string): string {
  const text = instantText(at);
  const before = new Date(Date.parse(at) - 1).toISOString();
  return text.endsWith(' 00:00') && before.endsWith(':59.999Z') ? `${instantText(before).slice(0, 10)} 24:00` : text;
}

/** Only its time of day: `09:41`. */
export const timeText = (at: string): string => instantText(at).slice(11);
