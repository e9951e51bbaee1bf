import { useToday } from './use-almanac.js';

// A year and a half: what is older stands in the reports of that time.
const offered = 6;

/** The quarters that are offered to look at, the present one first: `2026Q4`. */
export function useQuarters(): readonly string[] {
  const today = useToday();
  const present = Number(today.slice(0, 4)) * 4 + Math.ceil(Number(today.slice(5, 7)) / 3) - 1;
  return Array.from({ length: offered }, (_, back) => {
    const place = present - back;
    return `${String(Math.floor(place / 4))}Q${String((place % 4) + 1)}`;
  });
}
