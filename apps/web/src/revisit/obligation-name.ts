import type { RevisitProgress } from '#contracts/revisit';
import type { Say } from './revisit.messages.js';

/** What is asked about, as it is called: of an agreement by its number, of a petition its only one by what it is. */
export const nameOfObligation = (name: string, say: Say): string =>
  name === 'x1' ? say('revisit.opinion') : say('revisit.obligation', { n: name.slice(1) });

/** What one conversation asks about: of this revisit, and of the others of the errand. */
export const askedAboutIn = ({ obligations, beside }: Pick<RevisitProgress, 'obligations' | 'beside'>): string[] => [
  ...new Set([...obligations, ...beside.flatMap((one) => one.obligations)]),
];

/** The same with its words; null: nobody has any. */
export function obligationText({ name, what }: { readonly name: string; readonly what: string | null }, say: Say) {
  if (what === null) return nameOfObligation(name, say);
  return name === 'x1'
    ? say('revisit.people.opinion', { what })
    : say('revisit.people.obligation', { n: name.slice(1), what });
}
