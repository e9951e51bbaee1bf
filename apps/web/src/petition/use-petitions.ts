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

/** A petition's id by its number, which is its address (`信2026-000417`); null: not known yet, or nobody's. */
function usePetitionId(no: string) {
  const isId = uuid.test(no);
  const real = useAnswer(petitionPage, isId ? null : '/api/petitions', { query: { number: no, limit: 1 } });
  // A number is looked for among real cases first, then among those of drills.
  const isNotReal = real.data?.items.length === 0;
  const drill = useAnswer(petitionPage, isNotReal ? '/api/petitions' : null, {
    query: { number: no, limit: 1, drill: true },
  });
  const lookup = isNotReal ? drill : real;
  const item = lookup.data?.items[0];
  return { id: isId ? no : (item?.id ?? null), isNobodys: drill.data?.items.length === 0, lookup };
}

// Asked for where nobody has the number: the server then says so itself, in the words for a case that one may not see.
const nobody = '00000000-0000-4000-8000-000000000000';

/** One petition by its number or by its id. */
export function usePetition(no: string): { readonly id: string | null; readonly answer: Answered<PetitionDetail> } {
  const { id, isNobodys, lookup } = usePetitionId(no);
  const asked = isNobodys ? nobody : id;
  const answer = useAnswer(petitionDetail, asked === null ? null : `/api/petitions/${asked}`);
  // While the number is looked for, what that says is what there is to say.
  const isLookupFailed = asked === null && lookup.error !== null;
  return { id, answer: isLookupFailed ? (lookup as Answered<never>) : answer };
}

/** What happened to a case, as its ledger tells it. */
export function useHistory(id: string | null) {
  return useAnswer(history, id === null ? null : `/api/cases/${id}/history`, {
    query: { engine: 'false', limit: 500 },
  });
}
