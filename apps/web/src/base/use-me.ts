import { me, type Me } from '#libs/contracts';
import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import type { ProblemError } from './problem-error.js';
import { request } from './request.js';

/** Key of the answer who is signed in. */
export const mePlace = ['me'];

const meQuery = queryOptions<Me, ProblemError>({
  queryKey: mePlace,
  queryFn: ({ signal }) => request(me, '/api/session', { signal }),
  // It changes only when this page changes it, or when the session ends, which every answer tells.
  staleTime: Infinity,
  // That nobody is signed in is an answer too: whoever asks next must not begin anew.
  retryOnMount: false,
  refetchOnWindowFocus: false,
  retry: (count, error) => error.isUnavailable && count < 3,
});

/** Who is signed in, for which office and in which capacity. */
export const useMe = () => useQuery(meQuery);

/** Asks who is signed in while the code of the first screen is still on its way. */
export const askWhoIsThere = (queries: QueryClient): void => void queries.query(meQuery).catch(() => undefined);
