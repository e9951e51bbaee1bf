import { actingFor, loginAnswer, type ActingFor, type Me } from '#libs/contracts';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { ProblemError } from './problem-error.js';
import { request } from './request.js';
import { isOfServer } from './use-answer.js';
import { mePlace } from './use-me.js';

/**
 * Forgets what was read as somebody else. Not cleared: what is on screen watches its answers, and would go on watching one
 * that is not there any more.
 */
export function forgetAnswers(queries: QueryClient): void {
  queries.removeQueries({ predicate: isOfServer, type: 'inactive' });
  void queries.resetQueries({ predicate: isOfServer });
}

/** Acts for another office or in another capacity; every answer may now be another one. */
export function useChooseActing() {
  const queries = useQueryClient();
  return useMutation<Me, ProblemError, ActingFor>({
    mutationFn: async (role) =>
      (await request(loginAnswer, '/api/session/acting', { method: 'PUT', body: actingFor.parse(role) })).me,
    onSuccess: (chosen) => {
      queries.setQueryData(mePlace, chosen);
      forgetAnswers(queries);
    },
  });
}
