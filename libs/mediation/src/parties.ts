import type { PartyChange } from '#libs/kernel';
import type { KindParties } from '#libs/kind';
import { openedOf, principalsOf, refused, requireGoing, type MediationDossier } from './case.js';
import { permit } from './grants.js';
import type { MediationState } from './state.js';

/**
 * The parties of a mediation: two sides, one each at least, and who is in it for them. Once an agreement is drawn up they are those
 * who sign it; after the end a paper may still be on its way, so that a name is put right and a mandate given or ended.
 */
export const mediationParties: KindParties<MediationState> = {
  roles: {
    applicant: { least: 1, leavesByStatement: true },
    respondent: { least: 1, leavesByStatement: true },
    representative: {},
  },
  may: ({ state }, command, context) => {
    permit(context, `mediation.${command}`, { handler: state.committee });
    openedOf({ state });
  },
  mayChange: (dossier, change, context) => {
    if (!changesSides(dossier, change)) return;
    requireGoing(dossier, context);
    if (dossier.state.agreement === null) return;
    throw refused('conflict', 'mediation.agreement_under_way', 'an agreement was drawn up');
  },
};

/** Whether other people are to consent and to sign after it. */
function changesSides(dossier: MediationDossier, change: PartyChange): boolean {
  if (change.change === 'join') return change.role !== 'representative';
  // A corrected role puts somebody into a side, or out of it.
  if (change.change === 'correct') return change.role !== undefined;
  if (change.change !== 'leave' && change.change !== 'merge') return false;
  return principalsOf(dossier).some(({ party }) => party === change.party);
}
