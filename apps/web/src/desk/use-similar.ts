import { similarPetitions, type SimilarPetition } from '#contracts/petition';
import { type ProblemError, request, useSettings, useSettled } from '../base/index.js';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { blanksLeftOut } from '../command/blanks-left-out.js';
import type { PartyValues } from './desk-values.js';

// Long enough that nobody asks at every letter, short enough that the answer is there before the next field is filled.
const pauseMs = 600;
// Fewer characters fit everything and nothing.
const fewestChars = 6;

/** Petitions that may be the same matter, asked for when typing pauses. Asking changes nothing and is kept like any answer. */
export function useSimilar(
  matter: string,
  petitioner: PartyValues | null | undefined,
): UseQueryResult<readonly SimilarPetition[], ProblemError> & { readonly isAsked: boolean } {
  const { language } = useSettings();
  const { name, phone, idNumber } = petitioner ?? {};
  const typed = JSON.stringify(blanksLeftOut({ matter, petitioner: blanksLeftOut({ name, phone, idNumber }) }));
  const settled = useSettled(typed, pauseMs);
  const isAsked = matter.trim().length >= fewestChars;
  const answer = useQuery<readonly SimilarPetition[], ProblemError>({
    queryKey: ['/api/petitions/similar', settled, language],
    queryFn: async ({ signal }) => {
      const body: unknown = JSON.parse(settled);
      return (await request(similarPetitions, '/api/petitions/similar', { method: 'POST', body, signal })).items;
    },
    enabled: isAsked && settled === typed,
    staleTime: 30_000,
    // What was proposed stays while the next word is typed; a list that comes and goes draws the eye from the form.
    placeholderData: (before) => before,
    retry: false,
  });
  return { ...answer, isAsked };
}
