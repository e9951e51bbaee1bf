import { board, boardPictures, type Board, deadlinePage, type Deadline } from '#libs/contracts';
import { type DeadlineState, deadlineStates, longestPage } from '#libs/contracts';
import { useSearchParams } from 'react-router';
import { useToday } from '../clock/use-almanac.js';
import { request } from '../base/request.js';
import { useAnswer } from '../base/use-answer.js';
import type { ReadPage } from '../parts/whole-list.js';

const periodName = /^20\d{2}(Q[1-4]|-(0[1-9]|1[0-2]))?$/;

/** The period that stands in the address; null: the present quarter. */
export function usePeriod(): string | null {
  const [search] = useSearchParams();
  const period = search.get('period');
  return period !== null && periodName.test(period) ? period : null;
}

/** The quarters and years that are offered, the present ones first. */
export function usePeriods(): readonly string[] {
  const today = useToday();
  const year = Number(today.slice(0, 4));
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3);
  const quarters = Array.from({ length: 6 }, (_, back) => {
    const place = year * 4 + quarter - 1 - back;
    return `${String(Math.floor(place / 4))}Q${String((place % 4) + 1)}`;
  });
  return [...quarters, String(year), String(year - 1)];
}

/** The board of a period. */
export const useBoard = (period: string | null) =>
  useAnswer(board, '/api/board', { query: { period }, keepsPrevious: true });

/** What the pictures of a board are drawn of. */
export const usePictures = (period: string | null) =>
  useAnswer(boardPictures, '/api/board/pictures', { query: { period }, keepsPrevious: true });

/** What a list of deadlines is narrowed to, as it stands in its address. */
export type DeadlineFilters = ReturnType<typeof useDeadlineFilters>;

export function useDeadlineFilters() {
  const [search] = useSearchParams();
  const period = usePeriod();
  const state: DeadlineState = deadlineStates.find((one) => one === search.get('state')) ?? 'overdue';
  return { state, office: search.get('office'), rule: search.get('rule'), period };
}

const pageSize = 50;

/** One page of the deadlines behind a number. */
export const useDeadlines = (filters: DeadlineFilters, cursor: string | null) =>
  useAnswer(deadlinePage, '/api/board/deadlines', {
    query: { ...filters, cursor, limit: pageSize },
    keepsPrevious: true,
  });

/** Any page of them, for paper. */
export const deadlineReader =
  (filters: DeadlineFilters): ReadPage<Deadline> =>
  (cursor, signal) =>
    request(deadlinePage, '/api/board/deadlines', { query: { ...filters, cursor, limit: longestPage }, signal });

/** The address of the list behind a number of deadlines. */
export function deadlinesAddress(
  { period }: Pick<Board, 'period'>,
  of: { readonly state: DeadlineState; readonly office?: string; readonly rule?: string },
): string {
  return `/board/deadlines?${new URLSearchParams({ ...of, period }).toString()}`;
}

/** The address of the petitions behind a number of open petitions. */
export const petitionsAddress = (of: Readonly<Record<string, string>>): string =>
  `/petitions?${new URLSearchParams({ state: 'open', ...of }).toString()}`;
