import { similarPetitions } from '#contracts/petition';
import { useAnswer, useSettled } from '../base/index.js';
import { blanksLeftOut } from '../command/blanks-left-out.js';
import type { PartyValues } from './desk-values.js';

// Long enough that nobody asks at every letter, short enough that the answer is there before the next field is filled.
const pauseMs = 600;
// Fewer characters fit everything and nothing.
const fewestChars = 6;

/** Petitions that may be the same matter, asked for when typing pauses. Asking changes nothing and is kept like any answer. */
export function useSimilar(matter: string, petitioner: PartyValues | null | undefined) {
  const { name, phone, idNumber } = petitioner ?? {};
  const typed = JSON.stringify(blanksLeftOut({ matter, petitioner: blanksLeftOut({ name, phone, idNumber }) }));
  const settled = useSettled(typed, pauseMs);
  const isAsked = matter.trim().length >= fewestChars;
  const answer = useAnswer(similarPetitions, isAsked && settled === typed ? '/api/petitions/similar' : null, {
    body: JSON.parse(settled) as unknown,
    // What was proposed stays while the next word is typed; a list that comes and goes draws the eye from the form.
    keepsPrevious: true,
    isOnce: true,
  });
  return { items: answer.data?.items, isError: answer.isError, isAsked };
}
