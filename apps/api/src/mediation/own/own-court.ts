import type { ConfirmationState } from '#libs/confirmation';
import type { Actor, CaseId } from '#libs/kernel';
import type { MediationDossier } from '#libs/mediation';
import type { Platform } from '../../platform.js';

/** How a court stands to the agreement, as its judicial confirmation has it. */
export interface OwnCourt {
  /** The parties may still say that they want it asked. */
  readonly isToAsk: boolean;
  readonly isConfirmed: boolean;
}

/** The judicial confirmation of a mediation; null: it has none, or none yet. */
export const confirmationIn = ({ parts }: Pick<MediationDossier, 'parts'>): CaseId | null =>
  parts.find(({ kind }) => kind === 'confirmation')?.part ?? null;

/**
 * As it stands in that case itself, which says on the same page what may be answered: what the mediation has been told of it comes later.
 * Null: there is none yet.
 */
export async function readCourt(
  { database, docket }: Platform,
  mediation: Pick<MediationDossier, 'parts'>,
  actor: Actor,
): Promise<OwnCourt | null> {
  const caseId = confirmationIn(mediation);
  if (caseId === null) return null;
  const { dossier, refusals } = await docket.now(caseId, actor, database);
  const { end } = dossier.state as ConfirmationState;
  return { isToAsk: refusals()['consent'] === null, isConfirmed: end?.as === 'confirmed' };
}
