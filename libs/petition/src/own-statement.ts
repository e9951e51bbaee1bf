import { lacksCapacity, partiesIn, partyOn, type KnownParty, type LegalDate } from '#libs/kernel';
import { granted, mayActFor, mayNot, requireActing } from '#libs/kind';
import { refused, requireBetween, type PetitionContext, type PetitionDossier } from './case.js';
import type { OwnStatement, ProofManner } from './commands.js';

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

/** How an office was told the own will of petitioners. */
interface Said {
  /** Who said it for them; null: they said it themselves. */
  readonly party: string | null;
  readonly on: LegalDate;
  readonly provedBy: ProofManner;
}

/**
 * Refuses what an office records as the own will of petitioners and was not theirs to say so: of whoever lacked capacity on the day the
 * guardian says it, for an organisation its seal does (加盖公章) or whoever represents it by law, and of anybody else who is named
 * a mandate of one of them has to cover it (特别授权).
 *
 * @param of those whose will it is; the first one is asked where nobody's mandate covers it
 * @throws DomainError of `requireActing` (forbidden), `petition.seal_of_nobody` (invalid)
 */
export function requireSaidFor(
  { parties }: PetitionDossier,
  { party, on, provedBy, of }: Said & { readonly of: readonly KnownParty[] },
  { actor }: PetitionContext,
): void {
  if (actor.kind !== 'person') return;
  const isSealed = provedBy === 'seal';
  const organisations = of.filter(({ nature }) => nature === 'organisation');
  if (isSealed && organisations.length === 0) {
    throw refused('invalid', 'petition.seal_of_nobody', 'a seal is that of an organisation');
  }
  const saidBy = (one: KnownParty): string =>
    isSealed && organisations.includes(one) ? one.party : (party ?? one.party);
  const acting = (one: KnownParty) => ({ by: saidBy(one), of: one.party, scope: 'withdraw', on, isSealed }) as const;
  const bound = of.filter((one) => organisations.includes(one) || lacksCapacity(partyOn(one, on)));
  for (const one of bound) requireActing(parties, acting(one));
  if (party === null || bound.length > 0) return;
  const answers = of.map((one) => mayActFor(parties, { ...acting(one), by: party }));
  const [first] = answers;
  if (first !== undefined && answers.every(mayNot)) granted(first);
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
