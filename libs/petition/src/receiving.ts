import { DomainError, lacksCapacity, partiesIn, partyNamed, partyOn } from '#libs/kernel';
import type { LegalDate, MandateScope } from '#libs/kernel';
import { mayActFor, mayNot, requireActing } from '#libs/kind';
import type { PetitionContext, PetitionDossier } from './case.js';
import { firstPetitioner, petitionersOf, type Petitioner } from './receipts.js';

/** Who did something for whom, on which day. */
interface Doing {
  /** Null: the first petitioner who is there. */
  readonly party: string | null;
  readonly scope: MandateScope;
  readonly on: LegalDate;
  /** Whether it counts as done by all who have chosen that one; left out: it does. */
  readonly isOfGroup?: boolean;
}

/** The petitioners for whom a party does something on a day: itself, and those whose mandate covers it. */
export function actedFor(
  dossier: Pick<PetitionDossier, 'parties'>,
  { party, isOfGroup = true, ...doing }: Doing,
): readonly Petitioner[] {
  const { parties } = dossier;
  const by = party ?? partiesIn(parties, 'petitioner')[0]?.party;
  // Of a past in which nobody is named there is one petitioner, and everything is that one's.
  if (by === undefined) return petitionersOf(dossier);
  return petitionersOf(dossier).filter((one) => {
    const answer = mayActFor(parties, { ...doing, by, of: one ?? firstPetitioner(parties) ?? by });
    return !mayNot(answer) && (isOfGroup || answer.as !== 'representative');
  });
}

/**
 * For whom whoever reads on the page has read: not a ward alone, and not for those who have chosen one as a group, of whom the rules
 * of petitions do not say that what reaches one has reached all. Those are served by a delivery, whose rules do.
 */
export const readFor = (
  dossier: Pick<PetitionDossier, 'parties'>,
  { actor, today: on }: Pick<PetitionContext, 'actor' | 'today'>,
): readonly Petitioner[] =>
  actedFor(dossier, {
    party: actor.kind === 'public' ? (actor.party ?? null) : null,
    ...{ scope: 'receive', on, isOfGroup: false },
  });

/**
 * Whose own will a party says, which each petitioner decides alone: its own, or that of those whose mandate names it (特别授权).
 *
 * @throws DomainError of `requireActing` (forbidden): of nobody
 */
export function requireWillOf(
  dossier: Pick<PetitionDossier, 'parties'>,
  { party, on }: Pick<Doing, 'party' | 'on'>,
): readonly Petitioner[] {
  const found = actedFor(dossier, { party, scope: 'withdraw', on });
  const of = partiesIn(dossier.parties, 'petitioner')[0]?.party;
  if (found.length === 0 && of !== undefined) {
    requireActing(dossier.parties, { by: party ?? of, of, scope: 'withdraw', on });
  }
  return found;
}

/**
 * Refuses what somebody records as done by petitioners themselves, of whom one lacked capacity on that day: the guardian did it, and
 * is named (民法典 23).
 *
 * @throws DomainError `party.guardian_required` (conflict), details `party`
 */
export function requireOwnCapacity(
  { parties }: Pick<PetitionDossier, 'parties'>,
  petitioners: readonly Petitioner[],
  on: LegalDate,
): void {
  for (const one of petitioners) {
    const found = partyNamed(parties, one ?? firstPetitioner(parties) ?? '');
    if (found === undefined || !lacksCapacity(partyOn(found, on))) continue;
    throw new DomainError('conflict', 'party.guardian_required', 'its guardian does that', { party: found.party });
  }
}
