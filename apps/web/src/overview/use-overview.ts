import { foundPage, foundStands, longestPage, overview, owedPage, owedStands } from '#libs/contracts';
import type { FoundItem, FoundStand, OwedItem, OwedStand } from '#libs/contracts';
import { useSearchParams } from 'react-router';
import { request } from '../base/request.js';
import { useAnswer } from '../base/use-answer.js';
import { useIsNoOffice } from '../office/use-offices.js';
import type { ReadPage } from '../parts/whole-list.js';

const quarterName = /^20\d{2}Q[1-4]$/;
const keyName = /^20\d{2}(Q[1-4]|-(W\d{2}|\d{2}))$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The quarter that stands in the address, whether or not there is such a one; null: the present one. */
export function useQuarter(): string | null {
  const [search] = useSearchParams();
  return search.get('period');
}

/** Whether a period is no quarter. */
export const isNoQuarter = (period: string | null): boolean => period !== null && !quarterName.test(period);

/** What was due in a quarter, and how it stands. */
export const useOverview = (period: string | null) =>
  useAnswer(overview, isNoQuarter(period) ? null : '/api/overview', { query: { period }, keepsPrevious: true });

/** What a list behind a number is narrowed to, as it stands in its address. */
export type OwedFilters = ReturnType<typeof useOwedFilters>;

export function useOwedFilters() {
  const [search] = useSearchParams();
  const asked = search.get('stands');
  const stands: OwedStand = owedStands.find((one) => one === asked) ?? 'overdue';
  return {
    ...{ stands, wrongStands: asked === null || asked === stands ? null : asked, period: useQuarter() },
    ...{ cadence: search.get('cadence'), key: search.get('key') },
    ...{ office: search.get('office'), under: search.get('under') },
  };
}

/** Of the address, what of it there is not, by its name; a list is never shown without it as if it had not been asked for. */
export function useUnknownOwed({ wrongStands, period, cadence, key, office, under }: OwedFilters) {
  const isNoOffice = useIsNoOffice();
  const is = (value: string | null, name: RegExp): boolean => value === null || name.test(value);
  return {
    ...(wrongStands === null ? {} : { stands: wrongStands }),
    ...(isNoQuarter(period) ? { period } : {}),
    ...(is(cadence, uuid) ? {} : { cadence }),
    ...(is(key, keyName) ? {} : { key }),
    ...(isNoOffice(office) ? { office } : {}),
    ...(isNoOffice(under) ? { under } : {}),
  };
}

const pageSize = 50;
const queryOf = ({ wrongStands: _, ...filters }: OwedFilters) => filters;

/** One page of what is behind a number. */
export const useOwed = (filters: OwedFilters, { cursor, isAsked }: { cursor: string | null; isAsked: boolean }) =>
  useAnswer(owedPage, isAsked ? '/api/overview/owed' : null, {
    query: { ...queryOf(filters), cursor, limit: pageSize },
    keepsPrevious: true,
  });

/** Any page of it, for paper. */
export const owedReader =
  (filters: OwedFilters): ReadPage<OwedItem> =>
  (cursor, signal) =>
    request(owedPage, '/api/overview/owed', { query: { ...queryOf(filters), cursor, limit: longestPage }, signal });

/** The address of the list behind a number. */
export function owedAddress(
  period: string,
  of: Partial<Record<'stands' | 'cadence' | 'key' | 'office' | 'under', string>>,
): string {
  return `/overview/owed?${new URLSearchParams({ ...of, period }).toString()}`;
}

/** What a list of findings behind a number is narrowed to, as it stands in its address. */
export type FoundFilters = ReturnType<typeof useFoundFilters>;

export function useFoundFilters() {
  const [search] = useSearchParams();
  const asked = search.get('stands');
  const stands: FoundStand = foundStands.find((one) => one === asked) ?? 'overdue';
  const wrongStands = asked === null || asked === stands ? null : asked;
  return { stands, wrongStands, period: useQuarter(), office: search.get('office') };
}

/** Of the address, what of it there is not, by its name. */
export function useUnknownFound({ wrongStands, period, office }: FoundFilters) {
  const isNoOffice = useIsNoOffice();
  return {
    ...(wrongStands === null ? {} : { stands: wrongStands }),
    ...(isNoQuarter(period) ? { period } : {}),
    ...(isNoOffice(office) ? { office } : {}),
  };
}

const foundQueryOf = ({ wrongStands: _, ...filters }: FoundFilters) => filters;

/** One page of the findings behind a number. */
export const useFound = (filters: FoundFilters, { cursor, isAsked }: { cursor: string | null; isAsked: boolean }) =>
  useAnswer(foundPage, isAsked ? '/api/overview/findings' : null, {
    query: { ...foundQueryOf(filters), cursor, limit: pageSize },
    keepsPrevious: true,
  });

/** Any page of it, for paper. */
export const foundReader =
  (filters: FoundFilters): ReadPage<FoundItem> =>
  (cursor, signal) =>
    request(foundPage, '/api/overview/findings', {
      ...{ query: { ...foundQueryOf(filters), cursor, limit: longestPage }, signal },
    });

/** The address of the list of findings behind a number. */
export const foundAddress = (period: string, of: Partial<Record<'stands' | 'office', string>>): string =>
  `/overview/findings?${new URLSearchParams({ ...of, period }).toString()}`;
