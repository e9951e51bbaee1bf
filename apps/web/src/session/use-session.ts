import { actingFor, loginAnswer, loginRequest, type ActingFor, type Me } from '#libs/contracts';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { discardAllDrafts, isOfServer, isSessionOver, mePlace, type ProblemError, request } from '../base/index.js';

/** Signs in; what was read as nobody, or as somebody else, is forgotten. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation<Me, ProblemError, { name: string; password: string }>({
    mutationFn: async (typed) => {
      const body = loginRequest.parse({ ...typed, name: typed.name.trim(), as: 'cookie' });
      return (await request(loginAnswer, '/api/session', { method: 'POST', body })).me;
    },
    onSuccess: async (signedIn) => {
      const before = queries.getQueryData<Me>(mePlace);
      isSessionOver.set(false);
      queries.setQueryData(mePlace, signedIn);
      if (before?.account === signedIn.account) await queries.invalidateQueries({ predicate: isOfServer });
      else forgetAll(queries);
    },
  });
}

/** Not cleared: what is on screen watches its answers, and would go on watching one that is not there any more. */
function forgetAll(queries: QueryClient): void {
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
      forgetAll(queries);
    },
  });
}

const goodbye = z.object({ isSignedOut: z.literal(true) });

/** Signs out on purpose: drafts of this device go too, since the next one at it may be somebody else. */
export function useSignOut() {
  return useMutation<unknown, ProblemError>({
    mutationFn: () => request(goodbye, '/api/session', { method: 'DELETE' }),
    onSettled: () => {
      discardAllDrafts();
      // A fresh page holds nothing of what was read.
      window.location.assign('/sign-in');
    },
  });
}
