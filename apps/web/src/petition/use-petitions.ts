import { history } from '#libs/contracts';
import { petitionCounts, petitionDetail, petitionList } from '#contracts/petition';
import type * as z from 'zod';
import { useCaseId } from '../case/use-case-id.js';
import { useAnswer, type Answered } from '../base/use-answer.js';
import type { PetitionFilters } from './petition-filters.js';

export type PetitionItem = z.output<typeof petitionList.page>['items'][number];
export type PetitionDetail = z.output<typeof petitionDetail>;
export type HistoryLine = z.output<typeof history>['lines'][number];

/** So many fit a screen of the compact size. */
const pageSize = 30;

/** One page of the list, and the totals of the same filters. */
export function usePetitions(filters: PetitionFilters, cursor: string | null) {
  const query = { ...filters };
  return {
    page: useAnswer(petitionList.page, '/api/petitions', {
      query: { ...query, cursor, limit: pageSize },
      keepsPrevious: true,
    }),
    counts: useAnswer(petitionCounts, '/api/petitions/counts', { query, keepsPrevious: true }),
  };
}

/** One petition by its number, which is its address (`信2026-000417`), or by its id. */
export function usePetition(no: string): { readonly id: string | null; readonly answer: Answered<PetitionDetail> } {
  const { id, failed } = useCaseId('petition', no);
  const answer = useAnswer(petitionDetail, id === null ? null : `/api/petitions/${id}`);
  return { id, answer: failed === null ? answer : (failed as Answered<never>) };
}

/** What happened to a case, as its ledger tells it. */
export function useHistory(id: string | null) {
  return useAnswer(history, id === null ? null : `/api/cases/${id}/history`, {
    query: { engine: 'false', limit: 500 },
  });
}
