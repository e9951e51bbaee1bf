import { receipt, type Receipt } from '#contracts/petition';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newKey, type ProblemError, request } from '../base/index.js';
import type { DeskValues } from './desk-values.js';

type Submit = NonNullable<DeskValues['submit']>;

/**
 * The key of a submit: the same for the same body, through all its tries and over a reload of the page, so that a matter
 * whose answer was lost is not registered twice.
 */
export function submitOf(body: object, before: DeskValues['submit']): Submit {
  const text = JSON.stringify(body);
  return before?.text === text ? before : { text, key: newKey() };
}

/** Registers a matter (登记) and answers its receipt. */
export function useRegistration() {
  const queries = useQueryClient();
  return useMutation<Receipt, ProblemError, Submit>({
    mutationFn: ({ text, key }) =>
      request(receipt, '/api/petitions', { method: 'POST', body: JSON.parse(text) as unknown, key }),
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' }),
  });
}
