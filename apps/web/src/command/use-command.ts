import { outcome, type CommandContract } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type * as z from 'zod';
import type { ProblemError } from '../shell/problem-error.js';
import { newKey, request } from '../shell/request.js';

/** One command that a form gives. */
export interface CommandAddress {
  /** `/api/petitions/<id>/accept` */
  readonly path: string;
  readonly contract: CommandContract;
  /** Version of the case that was on screen. */
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
  return useMutation<z.output<typeof outcome>, ProblemError, Body>({
    mutationFn: (values) => {
      const body = { ...values, seenVersion };
      const text = JSON.stringify(body);
      if (submit.current.text !== text) submit.current = { text, key: newKey() };
      return request(outcome, path, { method: 'POST', body, key: submit.current.key });
    },
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' }),
  });
}
