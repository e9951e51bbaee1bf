import { partiesIn, partyNamed, type KnownParty, type LegalDate } from '#libs/kernel';
import { granted, mayActFor, mayNot, type MayAct, type MayNotAct } from '#libs/kind';
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
  requireOfAll(petitioners.map(({ party: of }) => mayActFor(parties, { by, of, scope: 'withdraw', on })));
}

/**
 * Refuses what not all have said, with everybody who has not: whoever has to ask them is told at once whom.
 *
 * @throws DomainError of `requireActing` (forbidden), details `missing` of several: names of parties, with commas between
 */
function requireOfAll(answers: readonly (MayAct | MayNotAct)[]): void {
  const refusals = answers.filter(mayNot);
  const [first] = refusals;
  if (first === undefined) return;
  const missing = [...new Set(refusals.map(({ details }) => details['party']))].join(',');
  granted(answers.length === 1 ? first : { ...first, details: { ...first.details, missing } });
}

/** How an office was told the own will of petitioners. */
interface Said {
  /** Who said it for them; null: each said it, or it is sealed. */
  readonly party: string | null;
  readonly on: LegalDate;
  readonly provedBy: ProofManner;
}

/**
 * Refuses what an office records as the own will of petitioners and was not theirs to say so: of whoever lacked capacity on the day the
 * guardian says it, for an organisation its seal does (加盖公章) or whoever represents it by law, and whoever is named speaks for each
 * of the others by a mandate that names it alone (特别授权). A seal under which nobody is named is the word of its organisation, and
 * of nobody beside it; where nobody is named and nothing is sealed, each of them has said it.
 *
 * @throws DomainError of `requireActing` (forbidden), `petition.seal_of_nobody` (invalid)
 */
export function requireSaidFor({ parties }: PetitionDossier, said: Said & OfWhom, { actor }: PetitionContext): void {
  if (actor.kind !== 'person') return;
  const { sealed, speaker } = speakerOf(parties, said);
  const answers = said.of.map((one) => {
    const isSealed = sealed.includes(one);
    const by = isSealed ? one.party : (speaker ?? one.party);
    return mayActFor(parties, { by, of: one.party, scope: 'withdraw', on: said.on, isSealed });
  });
  requireOfAll(answers);
}

/** Those whose will it is. */
interface OfWhom {
  readonly of: readonly KnownParty[];
}

/** Whose seals stand on it, and who speaks for all others; undefined: each of them does. */
function speakerOf(parties: readonly KnownParty[], { party, provedBy, of }: Said & OfWhom) {
  const named = party === null ? null : (partyNamed(parties, party)?.party ?? party);
  const sealed = provedBy === 'seal' ? sealedBy(of, named) : [];
  return { sealed, speaker: named ?? sealed[0]?.party };
}

/** Whose seal it is: of the organisation that is named, else of all who are one. @throws DomainError `petition.seal_of_nobody` (invalid) */
function sealedBy(of: readonly KnownParty[], named: string | null): readonly KnownParty[] {
  const organisations = of.filter(({ nature }) => nature === 'organisation');
  if (organisations.length === 0) {
    throw refused('invalid', 'petition.seal_of_nobody', 'a seal is that of an organisation');
  }
  const own = organisations.filter((one) => one.party === named);
  return own.length === 0 ? organisations : own;
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
