import { parseCalendarFile } from '#libs/calendar';
import type { Sentence } from '#libs/contracts';
import { isDomainError, type ErrorDetails } from '#libs/kernel';
import { calendarPackText, type CalendarContent } from './calendar-pack.js';
import type { Refuse } from './refuse.js';

type DayList = 'offDays' | 'makeUpWorkdays';

/**
 * Tells every day of a calendar that the reader of calendars refuses, each at its own place: the reader stops at the first,
 * so what it refused is left out and it reads again.
 */
export function checkDays(calendar: CalendarContent, index: number, refuse: Refuse): void {
  const left = { offDays: inOrder(calendar.offDays), makeUpWorkdays: inOrder(calendar.makeUpWorkdays) };
  const days = (list: DayList): string[] => left[list].map(({ day }) => day);
  for (;;) {
    const content = { ...calendar, offDays: days('offDays'), makeUpWorkdays: days('makeUpWorkdays') };
    const details = refusalOf(calendarPackText(content));
    if (details === null) return;
    const [, list, at] = /^(offDays|makeUpWorkdays)\D+(\d+)/u.exec(String(details['path'])) ?? [];
    const [wrong] = at === undefined ? [] : left[list as DayList].splice(Number(at), 1);
    if (wrong === undefined) {
      // Of the jurisdiction, which is the same for every year.
      refuse([String(details['path'])], sentenceOf(details));
      return;
    }
    const { zh, en } = sentenceOf(details);
    refuse(['calendars', index, list as DayList, wrong.at], { zh: `${wrong.day}：${zh}`, en: `${wrong.day}: ${en}` });
  }
}

/** As the text of a calendar has them. */
const inOrder = (days: readonly string[]) =>
  days.map((day, at) => ({ day, at })).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.at - b.at));

function refusalOf(text: string): ErrorDetails | null {
  try {
    parseCalendarFile(text);
    return null;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.details;
  }
}

const reasons: Readonly<Record<string, Sentence>> = {
  contradiction: {
    zh: '前后矛盾：同一天又放假又上班，或者上级地区就是本地区。',
    en: 'It contradicts itself: a day both off and worked, or a jurisdiction above itself.',
  },
  doubled_value: { zh: '同一天写了两次。', en: 'A day stands twice.' },
  outside_year: {
    zh: '不在这一年（只能是当年，或者上一年12月）。',
    en: 'The day is not of the year, nor of December before it.',
  },
  expected_weekend: {
    zh: '调休上班的须是周六或者周日。',
    en: 'What is worked in exchange must be a Saturday or a Sunday.',
  },
};

function sentenceOf({ reason, path }: ErrorDetails): Sentence {
  return (
    reasons[String(reason)] ?? {
      zh: `日历读不通（${String(path)}：${String(reason)}）。`,
      en: `The calendar cannot be read (${String(path)}: ${String(reason)}).`,
    }
  );
}
