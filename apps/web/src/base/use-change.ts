import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type * as z from 'zod';
import { forgetNews } from './news.js';
import type { ProblemError } from './problem-error.js';
import { request, submitOf, type Submit } from './request.js';
import { isOfServer } from './use-answer.js';

/**
 * Sends what somebody asks to happen. A submit has one idempotency key through all its tries; what is typed anew, or
 * applied anew after a conflict, is another submit. Whatever is on screen is read anew after it.
 */
export function useChange<T extends z.ZodType>(answers: T, path: string) {
  const queries = useQueryClient();
  const submit = useRef<Submit>(undefined);
  const readAnew = () => {
    forgetNews();
    return queries.invalidateQueries({ predicate: isOfServer });
  };
  return useMutation<z.output<T>, ProblemError, object>({
    mutationFn: (body) => {
      submit.current = submitOf(body, submit.current);
      return request(answers, path, { method: 'POST', body, key: submit.current.key });
    },
    onSuccess: () => {
      submit.current = undefined;
      return readAnew();
    },
    // What was on screen is old: the page below, and the version that "apply mine again" needs, are read anew.
    onError: (error) => (error.status === 409 ? readAnew() : undefined),
  });
}
