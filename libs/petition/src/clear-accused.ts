import type { OfficeId } from '#libs/kernel';
import { isPetitionBureau, type OfficeContext } from '#libs/office';
import { draft, refused, type PetitionContext } from './case.js';
import { isCompetent, requireOpen } from './guard.js';
import type { Handler } from './handler.js';
import { isBarred, type PetitionState } from './state.js';

/**
 * Takes the name of an accused office back (更正被检举、控告的单位), with the reason: the only act that does, no correction of
 * the class. By the bureau, or by a competent organ that holds the matter (ours; art. 30(3) has no such act). It gives no
 * access by itself: the office may be chosen again.
 */
export const clearAccused: Handler<'clearAccused'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.clearAccused');
    requireJudge(state, context);
    if (state.accused.length > 0) return;
    throw refused('conflict', 'petition.accused_not_named', 'no office is named');
  },
  act: (dossier, payload) => {
    const { office } = payload;
    if (!dossier.state.accused.includes(office)) {
      throw refused('conflict', 'petition.accused_not_named', 'that office is not named', { office });
    }
    return [draft('accusedCleared', payload)];
  },
};

/** Whether an office judges who is accused: the bureau, or a competent organ. Nobody else needs to know the names. */
export const judgesNames = (state: PetitionState, context: OfficeContext, office: OfficeId | null): boolean =>
  office !== null &&
  (isPetitionBureau(context.offices, office) || isCompetent(state, context, office, 'accusation')) &&
  !isBarred(state, office);

/** @throws DomainError `petition.name_of_competent` (forbidden) */
function requireJudge(state: PetitionState, context: PetitionContext): void {
  if (judgesNames(state, context, context.actor.office)) return;
  throw refused('forbidden', 'petition.name_of_competent', 'the bureau or a competent organ takes a name back');
}
