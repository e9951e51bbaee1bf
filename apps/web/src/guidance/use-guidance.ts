import { guidanceCounts } from '#libs/contracts';
import { useSearchParams } from 'react-router';
import { useToday } from '../clock/use-almanac.js';
import { useAnswer } from '../base/use-answer.js';

const yearName = /^20\d{2}$/;
// What is older stands in the reports of that time.
const yearsOffered = 5;

/** The year that stands in the address, whether or not there is such a one; null: the present one. */
export function useYear(): string | null {
  const [search] = useSearchParams();
  return search.get('year');
}

/** Whether a year is none. */
export const isNoYear = (year: string | null): boolean => year !== null && !yearName.test(year);

/** The years that are offered, the present one first. */
export function useYears(): readonly string[] {
  const year = Number(useToday().slice(0, 4));
  return Array.from({ length: yearsOffered }, (_, back) => String(year - back));
}

/** The counts of a year. */
export const useGuidance = (year: string | null) =>
  useAnswer(guidanceCounts, isNoYear(year) ? null : '/api/guidance/counts', { query: { year }, keepsPrevious: true });
