const DAY_SECONDS = 86_400;
// The last serial that a workbook can show as a date: 9999-12-31.
const LAST_SERIAL = 2_958_466;
// Days from 1899-12-30, the day 0 of serials from March 1900 on, to 1904-01-01.
const DAYS_TO_1904 = 1462;

/** A day and its time as a workbook counts them, in no zone. */
export interface SerialDate {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Seconds of the day. */
  readonly seconds: number;
  readonly isTimeKnown: boolean;
}

/**
 * The date of a serial, days from 1900 with its leap day that never was, or from 1904; to the second.
 *
 * @returns null for what is no date: below 1 a time of day, above the last serial a number such as 20190425
 */
export function serialDate(written: number, is1904: boolean): SerialDate | null {
  const serial = written + (is1904 ? DAYS_TO_1904 : 0);
  if (serial < 1 || serial >= LAST_SERIAL) return null;
  const seconds = Math.round(serial * DAY_SECONDS);
  const on = new Date(Date.UTC(1899, 11, 30) + seconds * 1000).toISOString().slice(0, 10);
  return { on, seconds: seconds % DAY_SECONDS, isTimeKnown: !Number.isInteger(serial) };
}
