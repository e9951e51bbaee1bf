import { loginAnswer, loginRequest, type Me } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import {
  discardAllDrafts,
  forgetAnswers,
  isOfServer,
  isSessionOver,
  mePlace,
  type ProblemError,
  request,
} from '../base/index.js';

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
      else forgetAnswers(queries);
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
