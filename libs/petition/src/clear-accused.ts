import { partiesIn, type AccessChange, type OfficeId } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { isPetitionBureau, type OfficeContext } from '#libs/office';
import { draft, refused, type PetitionContext, type PetitionDossier } from './case.js';
import { owedAnew, supervisingBureau } from './classes.js';
import { isCompetent, requireOpen } from './guard.js';
import type { Handler } from './handler.js';
import { classOf, isBarred, type PetitionState } from './state.js';

/**
 * Takes the name of an accused office back (更正被检举、控告的单位), with the reason: the only act that does, no correction of
 * the class. By the bureau, or by a competent organ that holds the matter (ours; art. 30(3) has no such act). It gives no
 * access by itself, but to the bureau that supervises: the office may be chosen again.
 */
export const clearAccused: Handler<'clearAccused'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.clearAccused');
    requireJudge(state, context);
    if (state.accused.length > 0) return;
    throw refused('conflict', 'petition.accused_not_named', 'no office is named');
  },
  act: (dossier, payload, context) => {
    const { office } = payload;
    if (!dossier.state.accused.includes(office)) {
      throw refused('conflict', 'petition.accused_not_named', 'that office is not named', { office });
    }
    const seen = seesAgain(dossier, office, context);
    const data = { ...payload, isSeenAgain: seen.length > 0 };
    return [draft('accusedCleared', data, ...owedWithout(dossier, office, context), { access: seen })];
  },
};

/**
 * Takes the name of an accused person back (更正被检举、控告的人员), with the reason, by whom an office's name is. It moves
 * nothing of the matter; what was sealed stays sealed.
 */
export const clearAccusedPerson: Handler<'clearAccusedPerson'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.clearAccusedPerson');
    requireJudge(state, context);
    if (partiesIn(dossier.parties, 'accused').length > 0) return;
    throw refused('conflict', 'petition.accused_not_named', 'no person is named');
  },
  act: ({ parties }, payload, { today: on }) => {
    if (!partiesIn(parties, 'accused').some(({ party }) => party === payload.party)) {
      throw refused('conflict', 'petition.accused_not_named', 'that person is not named');
    }
    return [draft('accusedPersonCleared', payload, { parties: [{ change: 'leave', party: payload.party, on }] })];
  },
};

/** Whoever supervises the handling has to see it (art. 40), unless it is an accusation that is none of its own. */
function seesAgain({ state }: PetitionDossier, office: OfficeId, context: PetitionContext): AccessChange[] {
  const isItsOwn = classOf(state) !== 'accusation' && office === supervisingBureau(state, context);
  return isItsOwn ? [{ change: 'grant', office, reason: 'supervisor' }] : [];
}

/** An organ that the name kept from the accusation may take it again, and owes what it owed before. */
function owedWithout(dossier: PetitionDossier, office: OfficeId, context: PetitionContext): readonly Effects[] {
  const state = { ...dossier.state, accused: dossier.state.accused.filter((each) => each !== office) };
  if (classOf(state) !== 'accusation' || state.decidedOn !== null) return [];
  return owedAnew({ ...dossier, state }, 'accusation', 'accusedCleared', context).effects;
}

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
