import { history, petitionCounts, petitionDetail, petitionPage } from '#libs/contracts';
import type * as z from 'zod';
import { useAnswer, type Answered } from '../shell/use-answer.js';
import type { PetitionFilters } from './petition-filters.js';

export type PetitionItem = z.output<typeof petitionPage>['items'][number];
export type PetitionDetail = z.output<typeof petitionDetail>;
export type HistoryLine = z.output<typeof history>['lines'][number];

/** So many fit a screen of the compact size. */
const pageSize = 30;

/** One page of the list, and the totals of the same filters. */
export function usePetitions(filters: PetitionFilters, cursor: string | null) {
  const query = { ...filters };
  return {
    page: useAnswer(petitionPage, '/api/petitions', {
      query: { ...query, cursor, limit: pageSize },
      keepsPrevious: true,
    }),
    counts: useAnswer(petitionCounts, '/api/petitions/counts', { query, keepsPrevious: true }),
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One petition by its number, which is its address (`信2026-000417`), or by its id. */
export function usePetition(no: string): { readonly id: string | null; readonly answer: Answered<PetitionDetail> } {
  const isId = uuid.test(no);
  const real = useAnswer(petitionPage, isId ? null : '/api/petitions', { query: { number: no, limit: 1 } });
  const isReal = real.data === undefined || real.data.items.length > 0;
  // A number is looked for among real cases first, then among those of drills.
  const drill = useAnswer(petitionPage, isId || isReal ? null : '/api/petitions', {
    query: { number: no, limit: 1, drill: true },
  });
  const id = isId ? no : (real.data?.items[0]?.id ?? drill.data?.items[0]?.id ?? null);
  const isMissing = !isId && drill.data?.items.length === 0;
  // Nobody has the number: the server says so itself, in the same words as for a case that one may not see.
  const answer = useAnswer(petitionDetail, id === null && !isMissing ? null : `/api/petitions/${id ?? nobody}`);
  const failed = real.error ?? drill.error;
  return { id, answer: failed === null || answer.data !== undefined ? answer : (real as unknown as Answered<never>) };
}

const nobody = '00000000-0000-4000-8000-000000000000';

/** What happened to a case, as its ledger tells it. */
export function useHistory(id: string | null) {
  return useAnswer(history, id === null ? null : `/api/cases/${id}/history`, {
    query: { engine: 'false', limit: 500 },
  });
}
