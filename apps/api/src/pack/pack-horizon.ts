import { legalDateOf, parseCalendarFile, yearOf, type Calendar } from '#libs/calendar';
import type { PackHorizon } from '#libs/contracts';
import { as, type Instant, type LegalDate } from '#libs/kernel';
import type { StoredPack } from '#libs/persistence';

/** Whose calendar a stored pack is, and of which year. */
interface CalendarName {
  readonly name: string;
  readonly jurisdiction: string;
  readonly year: number;
}

// An assigned matter may be due next year, and a ladder may climb into the one after.
const yearsAhead = 1;

/**
 * Which years are published (日历到哪一年为止), from the first one that is stored to the next year or the last one that
 * a running clock reaches, and how many clocks wait for each.
 */
export function horizonOf(given: {
  readonly calendar: Calendar;
  readonly files: readonly CalendarName[];
  readonly provisional: ReadonlyMap<number, number>;
  readonly scope: PackHorizon['scope'];
  readonly now: Date;
}): PackHorizon {
  const { calendar, files, provisional, scope, now } = given;
  const thisYear = thisYearOf(now);
  const asked = files.filter(({ jurisdiction }) => calendar.layers.includes(jurisdiction));
  const first = Math.min(thisYear, ...asked.map(({ year }) => year));
  const last = Math.max(thisYear + yearsAhead, ...provisional.keys());
  const nationFirst = [...calendar.layers].reverse();
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const ofYear = asked.filter((file) => file.year === year);
    ofYear.sort((a, b) => nationFirst.indexOf(a.jurisdiction) - nationFirst.indexOf(b.jurisdiction));
    return {
      year,
      packs: [...new Set(ofYear.map(({ name }) => name))],
      isPublished: isPublished(calendar, year),
      provisional: provisional.get(year) ?? 0,
    };
  });
  return { jurisdiction: calendar.jurisdiction, thisYear, scope, years };
}

/** The year that a legal date of now lies in. */
export const thisYearOf = (now: Date): number => yearOf(legalDateOf(as<Instant>(now.toISOString())));

/** The last year whose every layer is published; null: not even this one. */
export function publishedToYear(calendar: Calendar, now: Date): number | null {
  const thisYear = thisYearOf(now);
  if (!isPublished(calendar, thisYear)) return null;
  let year = thisYear;
  while (isPublished(calendar, year + 1)) year += 1;
  return year;
}

const isPublished = (calendar: Calendar, year: number): boolean =>
  calendar.classify(as<LegalDate>(`${String(year)}-12-31`)).isKnown;

/** The calendar files among the stored packs. */
export function calendarNames(packs: readonly StoredPack[]): CalendarName[] {
  return packs
    .filter(({ kind }) => kind === 'calendar')
    .map(({ name, content }) => {
      const { jurisdiction, year } = parseCalendarFile(content);
      return { name, jurisdiction, year };
    });
}
