import { clockWhy } from '#libs/contracts';
import type * as z from 'zod';
import { casesOf, useCaseId, type PagedKind } from '../ledger/use-case-id.js';
import { useAnswer, type Answered } from '../shell/use-answer.js';

export type ClockWhy = z.output<typeof clockWhy>;
export type DayLine = ClockWhy['days'][number];

/** Why a clock has its date, day by day. */
export const useWhy = (caseId: string | null, clock: string) =>
  useAnswer(clockWhy, caseId === null ? null : `/api/cases/${caseId}/clocks/${encodeURIComponent(clock)}/why`);

/** What a clock's page must know of its case: whether it is of a drill, and its day. */
export function useCase(kind: PagedKind, no: string) {
  const { id, failed } = useCaseId(kind, no);
  const { base, detail } = casesOf[kind];
  const answer = useAnswer<(typeof casesOf)[PagedKind]['detail']>(detail, id === null ? null : `${base}/${id}`);
  const found = answer.data;
  return { id, shown: found?.item, answer: failed === null ? answer : (failed as Answered<never>) };
}
