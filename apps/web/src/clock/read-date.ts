import { addDays, isLegalDate } from '#libs/calendar';
import type { Almanac } from '#libs/contracts';
import { as, type LegalDate } from '#libs/kernel';

/**
 * Reads a date as somebody types it: `2026-12-09`, `12-9`, `12月9日`, `2026年12月9日`, `+5` (days), `+5工` (working
 * days), `今天`.
 *
 * @returns null: it is none
 */
export function readDate(
  text: string,
  today: LegalDate,
  almanac: Pick<Almanac, 'from' | 'days'> | null,
): LegalDate | null {
  const typed = text.trim().replace(/[／/.]/g, '-');
  if (typed === '今天' || typed.toLowerCase() === 'today') return today;
  const later = /^\+(\d{1,3})(工|w)?$/i.exec(typed);
  if (later !== null) {
    const days = Number(later[1]);
    return later[2] === undefined ? addDays(today, days) : workingDaysOn(today, days, almanac);
  }
  const parts = /^(?:(\d{4})[-年])?(\d{1,2})[-月](\d{1,2})日?$/.exec(typed);
  if (parts === null) return null;
  const [, year = today.slice(0, 4), month = '', day = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLegalDate(date) ? date : null;
}

function workingDaysOn(
  today: LegalDate,
  days: number,
  almanac: Pick<Almanac, 'from' | 'days'> | null,
): LegalDate | null {
  if (almanac === null) return null;
  let date = today;
  let left = days;
  for (let index = indexOf(today, almanac) + 1; left > 0; index += 1) {
    const day = almanac.days[index];
    if (day === undefined) return null;
    date = addDays(as<LegalDate>(almanac.from), index);
    if (day === '1') left -= 1;
  }
  return date;
}

const indexOf = (date: LegalDate, { from }: Pick<Almanac, 'from'>): number =>
  Math.round((Date.parse(date) - Date.parse(from)) / 86_400_000);
