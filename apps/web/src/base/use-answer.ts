import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type * as z from 'zod';
import { request, type Ask } from './request.js';
import { ProblemError } from './problem-error.js';
import { useSettings } from './settings.js';

interface Options<T> {
  readonly query?: Ask['query'];
  /** What is asked with it, of what only answers and changes nothing. */
  readonly body?: unknown;
  /** What makes the answer another one and is not asked with it. */
  readonly of?: unknown;
  /** Keeps the last page on screen while the next one is fetched. */
  readonly keepsPrevious?: boolean;
  /** Asked by the page itself, never by its reader: it keeps nobody signed in. */
  readonly isBackground?: boolean;
  /** After how long the page reads again by itself, while somebody sees it; false: not now. */
  readonly again?: (answer: T) => number | false;
  /** One that failed is not asked again: it is of use now or not at all. */
  readonly isOnce?: boolean;
  /** It is large and asked for at every pause of typing: once another one is shown, nothing of it is kept. */
  readonly isForgotten?: boolean;
  /** How long an answer is believed without asking again; half a minute unless told. */
  readonly freshMs?: number;
}

/** What a screen reads. */
export type Answered<T> = UseQueryResult<T, ProblemError>;

/** First word of the keys of everything that was read from a path: `invalidateQueries({ queryKey: answersOf(path) })`. */
export const answersOf = (path: string): readonly string[] => [path];

/** Whatever was read from the server, but for who is signed in. */
export const isOfServer = ({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean => queryKey[0] !== 'me';

/** Asks the API for one thing and keeps it fresh. @param path null: nothing to ask yet */
export function useAnswer<T extends z.ZodType>(
  schema: T,
  path: string | null,
  options: Options<z.output<T>> = {},
): Answered<z.output<T>> {
  const { language } = useSettings();
  const { query, body, again, isBackground = false } = options;
  const queryKey = [path, query ?? {}, language, body, options.of];
  const method = body === undefined ? 'GET' : 'POST';
  const client = useQueryClient();
  // The first answer is for the reader; what a page that follows something reads after it, is not asked by anybody.
  const isByItself = (): boolean =>
    isBackground || (again !== undefined && client.getQueryData(queryKey) !== undefined);
  return useQuery<z.output<T>, ProblemError>({
    queryKey,
    queryFn: ({ signal }) => request(schema, path ?? '', { method, query, body, signal, isBackground: isByItself() }),
    enabled: path !== null,
    staleTime: options.freshMs ?? 30_000,
    ...(options.isOnce === true ? { retry: false } : {}),
    ...(options.isForgotten === true ? { gcTime: 0 } : {}),
    ...(again === undefined
      ? {}
      : { refetchInterval: ({ state }) => (state.data === undefined ? false : again(state.data)) }),
    ...(options.keepsPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}

/** What is tried again by itself: only what may heal, and the bar on top tells of it meanwhile. */
export const retriesItself = (count: number, error: unknown): boolean =>
  error instanceof ProblemError && error.isUnavailable && count < 3;
