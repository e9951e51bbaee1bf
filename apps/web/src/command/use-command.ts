import { outcome, type Outcome } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { forgetNews, newKey, type ProblemError, request } from '../base/index.js';
import { isConflict } from './conflict-dialog.js';

/** Where a command goes, and what was on screen when it was given. */
interface CommandAddress {
  /** `/api/petitions/<id>/accept` */
  readonly path: string;
  readonly seenVersion: number;
}

type Body = Readonly<Record<string, unknown>>;

/**
 * Gives a command. A submit has one idempotency key through all its tries; what is typed anew, or applied anew after a
 * conflict, is another submit.
 */
export function useCommand({ path, seenVersion }: CommandAddress) {
  const queries = useQueryClient();
  const submit = useRef<{ text: string; key: string }>({ text: '', key: '' });
  const readAnew = () => {
    forgetNews();
    return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  };
  return useMutation<Outcome, ProblemError, Body>({
    mutationFn: (values) => {
      const body = { ...values, seenVersion };
      const text = JSON.stringify(body);
      if (submit.current.text !== text) submit.current = { text, key: newKey() };
      return request(outcome, path, { method: 'POST', body, key: submit.current.key });
    },
    onSuccess: readAnew,
    // What was on screen is old: the page below, and the version that "apply mine again" needs, are read anew.
    onError: (error) => (isConflict(error) ? readAnew() : undefined),
  });
}
