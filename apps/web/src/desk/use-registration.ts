import { useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod';
import { isOfServer, type ProblemError, request, type Submit } from '../base/index.js';

/** Registers a matter or a dispute (登记) and answers its receipt; the submit has its key, over a reload of the page too. */
export function useRegistration<T extends z.ZodType>(answers: T, path: string) {
  const queries = useQueryClient();
  return useMutation<z.output<T>, ProblemError, Submit>({
    mutationFn: ({ text, key }) => request(answers, path, { method: 'POST', body: JSON.parse(text) as unknown, key }),
    onSuccess: () => queries.invalidateQueries({ predicate: isOfServer }),
  });
}
