import { board, boardPictures, type Board, deadlinePage, type Deadline } from '#libs/contracts';
import { type DeadlineState, deadlineStates, longestPage } from '#libs/contracts';
import { useSearchParams } from 'react-router';
import { useToday } from '../clock/use-almanac.js';
import { useQuarters } from '../clock/use-quarters.js';
import { useIsNoOffice } from '../office/use-offices.js';
import { request } from '../base/request.js';
import { useAnswer } from '../base/use-answer.js';
import type { ReadPage } from '../parts/whole-list.js';

const periodName = /^20\d{2}(Q[1-4]|-(0[1-9]|1[0-2]))?$/;
const ruleName = /^[A-Za-z0-9-]{1,30}$/;

/** The period that stands in the address, whether or not there is such a one; null: the present quarter. */
export function usePeriod(): string | null {
  const [search] = useSearchParams();
  return search.get('period');
}

/** Whether a period is none: neither a year, nor a quarter, nor a month. */
export const isNoPeriod = (period: string | null): boolean => period !== null && !periodName.test(period);

/** The quarters and years that are offered, the present ones first. */
export function usePeriods(): readonly string[] {
  const quarters = useQuarters();
  const year = Number(useToday().slice(0, 4));
  return [...quarters, String(year), String(year - 1)];
}

/** The board of a period. */
export const useBoard = (period: string | null) =>
  useAnswer(board, isNoPeriod(period) ? null : '/api/board', { query: { period }, keepsPrevious: true });

/** What the pictures of a board are drawn of. */
export const usePictures = (period: string | null) =>
  useAnswer(boardPictures, '/api/board/pictures', { query: { period }, keepsPrevious: true });

/** What a list of deadlines is narrowed to, as it stands in its address. */
export type DeadlineFilters = ReturnType<typeof useDeadlineFilters>;

export function useDeadlineFilters() {
  const [search] = useSearchParams();
  const period = usePeriod();
  const asked = search.get('state');
  const state: DeadlineState = deadlineStates.find((one) => one === asked) ?? 'overdue';
  const wrongState = asked === null || asked === state ? null : asked;
  return { state, wrongState, office: search.get('office'), rule: search.get('rule'), period };
}

/** Of the address, what of it there is not, by its name; a list is never shown without it as if it had not been asked for. */
export function useUnknownFilters({ wrongState, office, rule, period }: DeadlineFilters) {
  const isNoOffice = useIsNoOffice();
  return {
    ...(wrongState === null ? {} : { state: wrongState }),
    ...(office !== null && isNoOffice(office) ? { office } : {}),
    ...(rule !== null && !ruleName.test(rule) ? { rule } : {}),
    ...(period !== null && isNoPeriod(period) ? { period } : {}),
  } as const;
}

const pageSize = 50;

const queryOf = ({ wrongState: _, ...filters }: DeadlineFilters) => filters;

/** One page of the deadlines behind a number. */
export const useDeadlines = (
  filters: DeadlineFilters,
  { cursor, isAsked }: { cursor: string | null; isAsked: boolean },
) =>
  useAnswer(deadlinePage, isAsked ? '/api/board/deadlines' : null, {
    query: { ...queryOf(filters), cursor, limit: pageSize },
    keepsPrevious: true,
  });

/** Any page of them, for paper. */
export const deadlineReader =
  (filters: DeadlineFilters): ReadPage<Deadline> =>
  (cursor, signal) =>
    request(deadlinePage, '/api/board/deadlines', {
      query: { ...queryOf(filters), cursor, limit: longestPage },
      signal,
    });

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
