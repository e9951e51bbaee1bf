import { dutyCount, dutyPage, longestPage, type DutyPage, type Duty } from '#libs/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ProblemError, request, useAnswer, useSettings } from '../base/index.js';
import type { ReadPage } from '../parts/whole-list.js';

/** What the inbox is narrowed to: what one may do oneself, unless one asks for what only one may approve, or for all. */
export interface DutyFilters {
  readonly mine: boolean;
  readonly approvals: boolean;
  readonly drill: boolean;
}

/** One duty among all: its case and its own name there. */
export const keyOf = (duty: Pick<Duty, 'case' | 'id'>): string => `${duty.case} ${duty.id}`;

const path = '/api/duties';
const pageSize = 50;

/** The inbox of the acting office, the most urgent first; further pages are added below. */
export function useDuties(filters: DutyFilters) {
  const { language } = useSettings();
  const query = { ...filters, limit: pageSize };
  return useInfiniteQuery<DutyPage, ProblemError, Duty[], unknown[], string | null>({
    queryKey: [path, query, language],
    queryFn: ({ pageParam, signal }) => request(dutyPage, path, { query: { ...query, cursor: pageParam }, signal }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    staleTime: 30_000,
  });
}

/** Any page of the inbox, for paper. */
export const dutyReader =
  (filters: DutyFilters): ReadPage<Duty> =>
  (cursor, signal) =>
    request(dutyPage, path, { query: { ...filters, limit: longestPage, cursor }, signal });

/** How many there are in all, which is more than the pages that were read. */
export const useDutyCount = (filters: DutyFilters) =>
  useAnswer(dutyCount, '/api/duties/count', { query: { ...filters }, keepsPrevious: true });
