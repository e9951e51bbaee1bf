import type * as z from 'zod';
import type { AnswerOf } from './answer-view.js';
import { useAnswer } from './use-answer.js';
import { useLast } from './use-last.js';
import { useSettled } from './use-settled.js';

// So long after the last key it is asked for: a word is typed in less.
const patienceMs = 300;

/** What the server makes of what is typed. */
export interface DrawnAsTyped<T> extends AnswerOf<T> {
  /** The server has yet to answer for what is typed now. */
  readonly isPending: boolean;
  /** What is there is of something that was typed before: it is to be seen paler. */
  readonly isOld: boolean;
}

/**
 * Asks, as one types, for what the server makes of it (成稿); nothing is recorded. The last answer stays until the next has
 * come, also where that is refused or the server is gone (ADR-0053).
 */
export function useDrawnAsTyped<T extends z.ZodType<object>>(
  schema: T,
  path: string,
  typed: unknown,
): DrawnAsTyped<z.output<T>> {
  const body = JSON.stringify(typed);
  const settled = useSettled(body, patienceMs);
  const answer = useAnswer(schema, path, { body: JSON.parse(settled) as unknown, isForgotten: true });
  const data = useLast<z.output<T>>(answer.data);
  const dataUpdatedAt = useLast(answer.data === undefined ? null : answer.dataUpdatedAt) ?? 0;
  const { error, refetch } = answer;
  const isPending = settled !== body || answer.isFetching;
  return { data, dataUpdatedAt, error, refetch, isPending, isOld: isPending || error !== null };
}
