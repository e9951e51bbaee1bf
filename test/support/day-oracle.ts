import { inventedCalendars, publishedCalendars } from './calendar-files.js';

interface DaysFile {
  readonly jurisdiction: string;
  readonly offDays: readonly string[];
  readonly makeUpWorkdays: readonly string[];
}

const dayMs = 86_400_000;

/**
 * Counts days one by one from the published lists, with nothing of the product's own arithmetic: what a patient clerk
 * would do on paper.
 */
export class DayOracle {
  private readonly files: readonly DaysFile[];
  /** What was looked up before: a model asks for the same days again and again. */
  private readonly known = new Map<string, boolean>();

  /** @param layers jurisdictions, the most local first */
  constructor(private readonly layers: readonly string[]) {
    const texts = [...publishedCalendars(), ...inventedCalendars()];
    this.files = texts.map(({ text }) => JSON.parse(text) as DaysFile);
  }

  isWorkingDay(date: string): boolean {
    const known = this.known.get(date) ?? this.lookUp(date);
    this.known.set(date, known);
    return known;
  }

  private lookUp(date: string): boolean {
    for (const layer of this.layers) {
      const own = this.files.filter((file) => file.jurisdiction === layer);
      if (own.some((file) => file.offDays.includes(date))) return false;
      if (own.some((file) => file.makeUpWorkdays.includes(date))) return true;
    }
    const weekday = new Date(date).getUTCDay();
    return weekday !== 0 && weekday !== 6;
  }

  plusDays(date: string, days: number): string {
    return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
  }

  plusWorkingDays(date: string, days: number): string {
    let day = date;
    for (let left = days; left > 0;) {
      day = this.plusDays(day, 1);
      if (this.isWorkingDay(day)) left -= 1;
    }
    return day;
  }

  /** The last day of a calendar-day period, moved off rest days once. */
  legalDue(start: string, days: number): string {
    let day = this.plusDays(start, days);
    while (!this.isWorkingDay(day)) day = this.plusDays(day, 1);
    return day;
  }

  /** The day of the same number so many months later, or the last of that month, moved off rest days once. */
  legalDueMonths(start: string, months: number): string {
    return this.legalDue(this.monthsLater(start, months), 0);
  }

  /** The same day of a later month, or the last one of it. */
  monthsLater(start: string, months: number): string {
    const [year = 0, month = 0, number = 0] = start.split('-').map(Number);
    const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
    const due = new Date(Date.UTC(year, month - 1 + months, Math.min(number, lastOfMonth)));
    return due.toISOString().slice(0, 10);
  }

  /** Start of the following day in Shanghai: the instant at which the date has passed. */
  expiryOf(date: string): string {
    return new Date(Date.parse(date) + dayMs - 8 * 3_600_000).toISOString();
  }
}
