import { petitionDetail, petitionList } from '#contracts/petition';
import { supervisionDetail, supervisionList } from '#contracts/supervision';
import { useAnswer, type Answered } from '../base/use-answer.js';

/** Where the cases of a kind are listed and read. */
export const casesOf = {
  petition: { base: '/api/petitions', page: petitionList.page, detail: petitionDetail },
  supervision: { base: '/api/supervisions', page: supervisionList.page, detail: supervisionDetail },
} as const;
/** Kinds of cases that have pages of their own. */
export type PagedKind = keyof typeof casesOf;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// Asked for where nobody has the number: the server then says so itself, in the words for a case that one may not see.
const nobody = '00000000-0000-4000-8000-000000000000';

/** The id of a case by its number, which is its address; real cases first, then those of drills. Null: not known yet. */
export function useCaseId(kind: PagedKind, no: string) {
  const { base, page } = casesOf[kind];
  const isId = uuid.test(no);
  const real = useAnswer(page, isId ? null : base, { query: { number: no, limit: 1 } });
  const isNotReal = real.data?.items.length === 0;
  const drill = useAnswer(page, isNotReal ? base : null, { query: { number: no, limit: 1, drill: true } });
  const lookup = isNotReal ? drill : real;
  if (isId) return { id: no, failed: null };
  const id = idIn(lookup.data);
  return { id, failed: id === null && lookup.error !== null ? lookup : null };
}

/** The one that was found; nobody's, where it was looked for in vain. */
function idIn(found: { readonly items: readonly { readonly id: string }[] } | undefined): string | null {
  return found === undefined ? null : (found.items[0]?.id ?? nobody);
}

/** What a clock's page must know of its case: whether it is of a drill, and its day. */
export function useCase(kind: PagedKind, no: string) {
  const { id, failed } = useCaseId(kind, no);
  const { base, detail } = casesOf[kind];
  const answer = useAnswer<(typeof casesOf)[PagedKind]['detail']>(detail, id === null ? null : `${base}/${id}`);
  return { id, shown: answer.data?.item, answer: failed === null ? answer : (failed as Answered<never>) };
}
