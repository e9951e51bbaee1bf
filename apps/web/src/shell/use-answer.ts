import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type * as z from 'zod';
import { request, type Ask } from './request.js';
import { ProblemError } from './problem-error.js';
import { useSettings } from './settings.js';

interface Options {
  readonly query?: Ask['query'];
  /** Keeps the last page on screen while the next one is fetched. */
  readonly keepsPrevious?: boolean;
  /** How long an answer is believed without asking again; half a minute unless told. */
  readonly freshMs?: number;
}

/** What a screen reads. */
export type Answered<T> = UseQueryResult<T, ProblemError>;

/** First word of the keys of everything that was read from a path: `invalidateQueries({ queryKey: answersOf(path) })`. */
export const answersOf = (path: string): readonly string[] => [path];

/** Asks the API for one thing and keeps it fresh. @param path null: nothing to ask yet */
export function useAnswer<T extends z.ZodType>(
  schema: T,
  path: string | null,
  options: Options = {},
): Answered<z.output<T>> {
  const { language } = useSettings();
  return useQuery<z.output<T>, ProblemError>({
    queryKey: [path, options.query ?? {}, language],
    queryFn: ({ signal }) => request(schema, path ?? '', { query: options.query, signal }),
    enabled: path !== null,
    staleTime: options.freshMs ?? 30_000,
    ...(options.keepsPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}

/** What is tried again by itself: only what may heal, and the bar on top tells of it meanwhile. */
export const retriesItself = (count: number, error: unknown): boolean =>
  error instanceof ProblemError && error.isUnavailable && count < 3;
