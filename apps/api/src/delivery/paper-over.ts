import type { KindName } from '#libs/contracts';
import type { DeliveryState } from '#libs/delivery';
import type { Dossier } from '#libs/kernel';
import { papersOver as papersOfMediationOver, type MediationState } from '#libs/mediation';
import { papersOver, type PetitionState } from '#libs/petition';
import type { Platform } from '../platform.js';

/** How the kinds whose papers are served say which of them stand no more. */
const over: Partial<Record<KindName, (dossier: Pick<Dossier<unknown>, 'parties' | 'state'>) => readonly number[]>> = {
  petition: ({ state }) => papersOver(state as PetitionState),
  mediation: ({ parties, state }) => papersOfMediationOver({ parties, state: state as MediationState }),
};

/**
 * Whether what a delivery serves was taken back, or stands no more: it ended with its paper, or was proved of one that stands no
 * more now. While it is under way the course of the case above is what tells it.
 */
export async function isPaperOver({ docket, database }: Platform, { parent, state }: Dossier<unknown>) {
  const { fact, proved, end } = state as DeliveryState;
  if (end?.as === 'overtaken') return true;
  if (parent === null || fact === null || proved === null) return false;
  const find = over[parent.kind as KindName];
  return find !== undefined && find(await docket.dossier(parent.caseId, database)).includes(fact);
}
