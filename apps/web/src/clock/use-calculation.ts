import { deadlineAnswer, type DeadlineAnswer, type DeadlineRequest } from '#libs/contracts';
import { useQuery } from '@tanstack/react-query';
import { type Answered, type ProblemError, request, useSettings } from '../base/index.js';

/** A period counted day by day; asking changes nothing, so it is kept like any answer. */
export function useCalculation(
  question: Pick<DeadlineRequest, 'unit' | 'length' | 'trigger'> | null,
): Answered<DeadlineAnswer> {
  const { language } = useSettings();
  return useQuery<DeadlineAnswer, ProblemError>({
    queryKey: ['/api/calendar/deadline', question, language],
    queryFn: ({ signal }) =>
      request(deadlineAnswer, '/api/calendar/deadline', {
        method: 'POST',
        body: { ...question, explain: true, roll: true },
        signal,
      }),
    enabled: question !== null,
  });
}
