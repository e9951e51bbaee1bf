import { receipt, type Receipt } from '#contracts/petition';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isOfServer, type ProblemError, request, type Submit } from '../base/index.js';

/** Registers a matter (登记) and answers its receipt; the submit has its key, over a reload of the page too. */
export function useRegistration() {
  const queries = useQueryClient();
  return useMutation<Receipt, ProblemError, Submit>({
    mutationFn: ({ text, key }) =>
      request(receipt, '/api/petitions', { method: 'POST', body: JSON.parse(text) as unknown, key }),
    onSuccess: () => queries.invalidateQueries({ predicate: isOfServer }),
  });
}
