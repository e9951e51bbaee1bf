import { engineHistory, history, historySections, historySummary } from '#libs/contracts';
import type { HistoryLine, HistoryPage } from '#libs/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ProblemError, request, useAddress, useAnswer, useSettings } from '../base/index.js';

export type Section = (typeof historySections)[number];

/** How a history is looked at; it stands in the address. */
export interface HistoryView {
  readonly order: 'oldest' | 'newest';
  readonly only: readonly Section[];
  readonly hasEngine: boolean;
  /** The fact whose raw form is open. */
  readonly fact: number | null;
}

/** So many are read first, and again with each "more". */
export const pageSize = 50;
// All that are left, for print: fewer, larger pages.
const longPage = 500;

/** How the history is looked at, and how to change it. */
export function useHistoryView() {
  const { search, change } = useAddress();
  const fact = Number(search.get('fact'));
  const view: HistoryView = {
    order: search.get('order') === 'oldest' ? 'oldest' : 'newest',
    only: historySections.filter((section) => search.get('only')?.split(',').includes(section)),
    hasEngine: search.get('engine') === 'true',
    fact: Number.isSafeInteger(fact) && fact > 0 ? fact : null,
  };
  const set = (name: string, value: string | null): void => change({ [name]: value }, { preventScrollReset: true });
  return {
    view,
    turn: () => set('order', view.order === 'newest' ? 'oldest' : null),
    choose: (sections: readonly Section[]) => set('only', sections.join(',')),
    askEngine: (hasEngine: boolean) => set('engine', hasEngine ? 'true' : null),
    openFact: (seq: number | null) => set('fact', seq === null ? null : String(seq)),
  };
}

/** What the history holds. */
export const useSummary = (id: string | null) =>
  useAnswer(historySummary, id === null ? null : `/api/cases/${id}/history/summary`);

/** The history page by page; `all` reads the rest. */
export function useHistoryPages(id: string | null, { order, only }: Pick<HistoryView, 'order' | 'only'>) {
  const { language } = useSettings();
  const path = `/api/cases/${id ?? ''}/history`;
  const query = { order, only: only.join(',') };
  return useInfiniteQuery<HistoryPage, ProblemError, HistoryLine[], unknown[], { after: number; limit: number }>({
    queryKey: [path, query, language],
    queryFn: ({ pageParam, signal }) => request(history, path, { query: { ...query, ...pageParam }, signal }),
    initialPageParam: { after: 0, limit: pageSize },
    getNextPageParam: ({ nextAfter }, pages) =>
      nextAfter === null ? undefined : { after: nextAfter, limit: pages.length < 2 ? pageSize : longPage },
    select: ({ pages }) => pages.flatMap(({ lines }) => lines),
    enabled: id !== null,
    staleTime: 30_000,
  });
}

/** What was read of a history, and the way on. */
export type HistoryPages = Pick<
  ReturnType<typeof useHistoryPages>,
  'data' | 'hasNextPage' | 'isError' | 'fetchNextPage'
>;

/** What the engine says; asked for only when somebody wants it. */
export const useEngineLines = (id: string | null, isWanted: boolean) =>
  useAnswer(engineHistory, id === null || !isWanted ? null : `/api/cases/${id}/engine`);
