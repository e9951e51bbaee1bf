import { isRunning } from '#libs/rules';
import type { PetitionContext, PetitionDossier } from './case.js';
import { petitionerNamed, petitionersOf, type Petitioner } from './receipts.js';
import { actedFor } from './receiving.js';
import { reviewWindowOf } from './review-window.js';

/** Who reads on the petitioner's page, and when. */
export type Reader = Pick<PetitionContext, 'actor' | 'today'>;

/** For whom a reader of the petitioner's page reads: for whoever petitions the own, for anybody else those who are read for. */
export function petitionersOfReader(
  dossier: Pick<PetitionDossier, 'parties'>,
  { actor, today: on }: Reader,
): readonly Petitioner[] {
  const party = actor.kind === 'public' ? (actor.party ?? null) : null;
  const own = party === null ? undefined : petitionerNamed(dossier, party);
  return own === undefined ? actedFor(dossier, { party, scope: 'receive', on }) : [own];
}

/**
 * Whose receipt and whose window a reader of the petitioner's page is shown: the own, or of several for whom one reads that of whom
 * it ends first.
 */
export function petitionerOfReader(
  dossier: Pick<PetitionDossier, 'state' | 'parties' | 'clocks'>,
  reader: Reader,
): Petitioner {
  const readers = petitionersOfReader(dossier, reader);
  const endOf = (one: Petitioner): string => {
    const window = reviewWindowOf(dossier, one);
    return window !== null && isRunning(window) ? (window.legalDueOn ?? '9') : '9';
  };
  const [first] = [...readers].sort((a, b) => endOf(a).localeCompare(endOf(b)));
  return first ?? petitionersOf(dossier)[0] ?? null;
}
