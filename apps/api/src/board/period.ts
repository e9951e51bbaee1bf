import { addDays } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';

/** A stretch of legal dates that a board speaks of, both ends included. */
export interface Period {
  readonly name: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
}

/** A year, a quarter or a month by its name. @param name `2026`, `2026Q4`, `2026-11`, as the contract lets it through */
export function periodOf(name: string): Period {
  const year = name.slice(0, 4);
  const [first, months] = monthsOf(name);
  const next = first + months;
  const end = next > 12 ? `${String(Number(year) + 1)}-01-01` : `${year}-${twoDigits(next)}-01`;
  return { name, from: as<LegalDate>(`${year}-${twoDigits(first)}-01`), to: addDays(as<LegalDate>(end), -1) };
}

// A year of months: a picture of fewer shows no season, one of more no month.
const monthsShown = 12;

/**
 * The last months to that in which a period ends, or to the present one where it has not ended: their names, the earliest
 * first, and the first and the last of their dates.
 */
export function monthsTo({ to }: Period, today: string): Omit<Period, 'name'> & { readonly names: readonly string[] } {
  const last = (to < today ? to : today).slice(0, 7);
  const place = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1;
  const names = Array.from({ length: monthsShown }, (_, index) => {
    const month = place - monthsShown + 1 + index;
    return `${String(Math.floor(month / 12))}-${twoDigits((month % 12) + 1)}`;
  });
  return { names, from: periodOf(names[0] ?? last).from, to: periodOf(last).to };
}

function monthsOf(name: string): readonly [first: number, months: number] {
  if (name.length === 4) return [1, 12];
  if (name[4] === 'Q') return [(Number(name[5]) - 1) * 3 + 1, 3];
  return [Number(name.slice(5)), 1];
}

const twoDigits = (month: number): string => String(month).padStart(2, '0');
