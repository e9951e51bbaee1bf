import { lacksCapacity, partiesIn, partyOn, type LegalDate } from '#libs/kernel';
import { requireActing } from '#libs/kind';
import { refused, requireBetween, type PetitionContext, type PetitionDossier } from './case.js';
import type { OwnStatement } from './commands.js';

/**
 * Refuses a party that may not say by itself what the petitioner alone decides: to withdraw, or to ask for no review. The matter
 * is that of all who petition, so that whoever says it needs a mandate of each other one that names it (特别授权); for oneself
 * nobody needs any.
 *
 * @throws DomainError of `requireActing` (forbidden)
 */
export function requireOwnWill({ parties }: PetitionDossier, { actor, today: on }: PetitionContext): void {
  if (actor.kind !== 'public') return;
  const petitioners = partiesIn(parties, 'petitioner');
  // Whoever has the receipt of the case and no other is the first one.
  const by = actor.party ?? petitioners[0]?.party;
  if (by === undefined) return;
  for (const { party: of } of petitioners) requireActing(parties, { by, of, scope: 'withdraw', on });
}

/**
 * Refuses what an office records as the own will of somebody who lacked capacity on the day: the guardian says that, and is named.
 *
 * @throws DomainError of `requireActing` (forbidden)
 */
export function requireSaidForWards(
  { parties }: PetitionDossier,
  { party, on }: { readonly party: string | null; readonly on: LegalDate },
  { actor }: PetitionContext,
): void {
  if (actor.kind !== 'person') return;
  const wards = partiesIn(parties, 'petitioner').filter((one) => lacksCapacity(partyOn(one, on)));
  for (const { party: of } of wards) requireActing(parties, { by: party ?? of, of, scope: 'withdraw', on });
}

/**
 * Holds a statement of the petitioner's own will to its proof: on the page number and query code are it; recorded by an
 * office, the signature or the recording, with where it is kept.
 *
 * @throws DomainError `petition.proof_not_own`, `petition.reference_missing`, and those of a stated date (invalid)
 */
export function requireOwnStatement(
  { statedOn, provedBy, reference }: OwnStatement,
  earliest: LegalDate | null,
  context: PetitionContext,
): void {
  const isOwnAct = context.actor.kind === 'public';
  if (isOwnAct !== (provedBy === 'code')) {
    throw refused('invalid', 'petition.proof_not_own', 'number and query code are the petitioner’s alone', {
      provedBy,
    });
  }
  if (context.actor.kind === 'person' && reference === null) {
    throw refused('invalid', 'petition.reference_missing', 'where the signature or the recording is kept');
  }
  requireBetween(statedOn, earliest, context);
}
