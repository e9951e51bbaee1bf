import type { LegalDate } from '#libs/kernel';
import { refused, requireBetween, type PetitionContext } from './case.js';
import type { OwnStatement } from './commands.js';

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
