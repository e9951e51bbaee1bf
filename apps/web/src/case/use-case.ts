import { contractOf, headOf, type KindName } from '#libs/contracts';
import * as z from 'zod';
import { useAnswer, type Answered } from '../base/use-answer.js';
import { apiOf } from '../command/contracts-of.js';
import type { CaseDetail, DetailOf } from './case-detail.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// Asked for where nobody has the number: the server then says so itself, in the words for a case that one may not see.
const nobody = '00000000-0000-4000-8000-000000000000';

const found = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) });

/** The id of a case by its number, which is its address; real cases first, then those of drills. Null: not known yet. */
export function useCaseId(kind: string, no: string) {
  const path = apiOf(kind);
  const isId = uuid.test(no);
  const real = useAnswer(found, isId ? null : path, { query: { number: no, limit: 1 } });
  const isNotReal = real.data?.items.length === 0;
  const drill = useAnswer(found, isNotReal ? path : null, { query: { number: no, limit: 1, drill: true } });
  const lookup = isNotReal ? drill : real;
  if (isId) return { id: no, failed: null };
  const id = idIn(lookup.data);
  return { id, failed: id === null && lookup.error !== null ? lookup : null };
}

/** The one that was found; nobody's, where it was looked for in vain. */
const idIn = (page: z.output<typeof found> | undefined): string | null =>
  page === undefined ? null : (page.items[0]?.id ?? nobody);

/** The detail of a case by its id; null: nothing to ask yet. The contract of its kind is there. */
export function useDetail<K extends KindName>(
  kind: K,
  id: string | null,
  options: { readonly freshMs?: number } = {},
): Answered<DetailOf<K>> {
  const schema = contractOf(kind)?.detail ?? z.never();
  return useAnswer(schema, id === null ? null : `${apiOf(kind)}/${id}`, options) as Answered<DetailOf<K>>;
}

/** The detail of a case of whichever kind. */
export const useAnyDetail = (kind: string, id: string, options: { readonly freshMs?: number } = {}) =>
  useDetail((headOf(kind)?.kind ?? kind) as KindName, id, options) as unknown as Answered<CaseDetail>;

/** A case by its number, which is its address, or by its id. */
export function useCase<K extends KindName>(kind: K, no: string) {
  const { id, failed } = useCaseId(kind, no);
  const answer = useDetail(kind, id);
  // While the number is looked for, what that says is what there is to say.
  return { id, answer: failed === null ? answer : (failed as unknown as Answered<never>) };
}
