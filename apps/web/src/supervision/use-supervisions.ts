import { supervisionDetail, supervisionList } from '#contracts/supervision';
import * as z from 'zod';
import { useCaseId } from '../case/use-case-id.js';
import { useAnswer, type Answered } from '../base/use-answer.js';

export type SupervisionItem = z.output<typeof supervisionList.page>['items'][number];
export type SupervisionDetail = z.output<typeof supervisionDetail>;

/** The filters of the list, as they stand in the address. What is not one of them is left out, not an error. */
const shape = z.object({
  state: z.enum(['overdue', 'open', 'ended']).optional().catch(undefined),
  phase: z.enum(['climbing', 'verifying', 'ended']).optional().catch(undefined),
  office: z.string().max(63).optional().catch(undefined),
  trigger: z.string().max(8).optional().catch(undefined),
  rung: z.string().regex(/^\d$/).optional().catch(undefined),
  drill: z.enum(['true']).optional().catch(undefined),
});
export type SupervisionFilters = z.infer<typeof shape>;
export type SupervisionFilterName = keyof SupervisionFilters;

export const supervisionFilterNames = Object.keys(shape.shape) as SupervisionFilterName[];
export const readSupervisionFilters = (search: URLSearchParams): SupervisionFilters =>
  shape.parse(Object.fromEntries(search));

const pageSize = 30;

/** One page of the supervision cases that the acting office may see. */
export const useSupervisions = (filters: SupervisionFilters, cursor: string | null) =>
  useAnswer(supervisionList.page, '/api/supervisions', {
    query: { ...filters, cursor, limit: pageSize },
    keepsPrevious: true,
  });

/** One supervision by its number or its id. */
export function useSupervision(no: string): Answered<SupervisionDetail> {
  const { id, failed } = useCaseId('supervision', no);
  const answer = useAnswer(supervisionDetail, id === null ? null : `/api/supervisions/${id}`);
  return failed === null ? answer : (failed as Answered<never>);
}
